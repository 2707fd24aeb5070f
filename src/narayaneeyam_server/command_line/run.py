"""From the words of the command line to a command, and from what becomes of it to the exit code."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.backup import BackupRefused
from narayaneeyam_server.command_line.arguments import parser
from narayaneeyam_server.command_line.console import DONE, REFUSED, WRONG_USAGE, CannotDo, Console, WrongUsage
from narayaneeyam_server.schema import DatabaseTooNew
from narayaneeyam_server.sealing import SealBroken
from narayaneeyam_server.settings import BadSettings

log = logging.getLogger(__name__)

_SENTENCES = {
    "unknown_clinic": "This server does not know that clinic.",
    "unknown_device": "This server does not know that PC.",
    "read_only": "The clinic's home is another server: PCs are enrolled and revoked there.",
    "gap": "An earlier part was refused: what follows it cannot take a place.",
    "password_too_short": "The password is too short: at least eight characters.",
    "password_is_login": "The password is the name to sign in with.",
}


def run(arguments: Sequence[str]) -> int:
    """The exit code."""
    try:
        given = parser().parse_args(list(arguments))
    except SystemExit as ended:  # argparse has told the usage, or the help that was asked for
        return DONE if ended.code in (0, None) else WRONG_USAGE
    console = Console(as_json=given.json)
    # What the server writes is its own.
    os.umask(0o077)
    try:
        code: int = given.verb(given, console)
    except (WrongUsage, BadSettings) as wrong:
        console.complain(str(wrong))
        return WRONG_USAGE
    except ValidationError as wrong:
        names = ", ".join(
            f"NARAYANEEYAM_SERVER_{'_'.join(str(part) for part in e['loc']).upper()}" for e in wrong.errors()
        )
        console.complain(f"These settings are not understood: {names}.")
        return WRONG_USAGE
    except (CannotDo, BackupRefused) as no:
        console.complain(str(no))
    except (ServerSaysNo, Refused) as no:
        console.complain(_SENTENCES.get(no.code, f"The server refuses: {no.code}."))
    except DatabaseTooNew:
        console.complain("A newer program has worked with this database: update this one.")
    except SealBroken:
        console.complain("The master key is not the one that this database was sealed with.")
    except OSError as trouble:
        console.complain(f"{trouble.strerror or 'Cannot be read or written'}: {trouble.filename or ''}")
    except SQLAlchemyError as trouble:
        # Its text may hold an address with a password, or what stood in a row.
        console.complain(f"The database does not answer ({type(trouble).__name__}).")
    except KeyboardInterrupt:
        console.complain("Stopped.")
    except BrokenPipeError:
        # Whoever read our output has gone; nobody is left to tell.
        sys.stderr.close()
    else:
        return code
    return REFUSED
