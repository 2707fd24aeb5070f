"""The commands and what each may be told."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from narayaneeyam_clinic.version import __version__
from narayaneeyam_server.command_line.console import Console
from narayaneeyam_server.head_office import HeadOfficeRole
from narayaneeyam_server.settings import PORT

Verb = Callable[[argparse.Namespace, Console], int]
_Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # its only name

_EPILOG = """environment:
  NARAYANEEYAM_SERVER_DATA, …_DATABASE_URL, …_MASTER_KEY, …_HOST, …_PORT, …_TLS_CERT, …_TLS_KEY, …_BEHIND_PROXY,
  …_MIRROR_TO, …_MIRROR_TOKEN, …_MIRROR_CERTIFICATE   as the options of the same names; what is secret is given so

exit code: 0 done, 1 refused (the reason stands in one line on stderr), 2 wrong usage"""


def parser() -> argparse.ArgumentParser:
    """The whole command line; each command is in `verb`."""
    top = argparse.ArgumentParser(
        prog="narayaneeyam-server",
        description="Keeps the logs of clinics, and lets their PCs see each other's work.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"Narayaneeyam server {__version__}")
    verbs = top.add_subparsers(required=True, metavar="COMMAND")
    _add_serve(verbs)
    _add_clinic(verbs)
    _add_device(verbs)
    _add_user(verbs)
    _add_quarantine(verbs)
    checked = verbs.add_parser("check", help="see whether orders, chains and seals are whole")
    checked.add_argument("--clinic", metavar="ID", help="one clinic alone")
    _common(checked, "upkeep", "check")
    backup = verbs.add_parser("backup", help="everything this server knows, in one sealed file")
    backup.add_argument("file", type=Path, help="a file that does not exist yet, or a folder")
    _common(backup, "upkeep", "back_up")
    restored = verbs.add_parser("restore", help="a backup into an empty data folder or database")
    restored.add_argument("file", type=Path)
    _common(restored, "upkeep", "restore")
    return top


def _add_serve(verbs: _Verbs) -> None:
    serve = verbs.add_parser("serve", help="run the server")
    serve.add_argument("--host", help="the address to listen at; all by default")
    serve.add_argument("--port", type=int, help=f"{PORT} by default; 0 takes a free one")
    serve.add_argument("--tls-cert", type=Path, metavar="FILE", help="a certificate that PCs trust, instead of our own")
    serve.add_argument("--tls-key", type=Path, metavar="FILE")
    serve.add_argument(
        "--behind-proxy", action="store_true", default=None, help="a proxy on this machine speaks with the PCs"
    )
    serve.add_argument("--plain-http", action="store_true", default=None, help="without TLS, on this machine alone")
    serve.add_argument("--announce", metavar="NAME", help="let PCs of this network find the server under a name")
    serve.add_argument("--mirror-to", metavar="URL", help="send every clinic's log to another server, too")
    _common(serve, "serve", "serve")


def _add_clinic(verbs: _Verbs) -> None:
    parts = verbs.add_parser("clinic", help="the clinics of this server").add_subparsers(
        required=True, metavar="list|show|mirror|backups"
    )
    _common(
        parts.add_parser("list", help="each clinic with its PCs and how far its order goes"), "clinics", "list_clinics"
    )
    show = parts.add_parser("show", help="one clinic, its PCs and incidents")
    show.add_argument("clinic", metavar="ID")
    _common(show, "clinics", "show_clinic")
    mirror = parts.add_parser("mirror", help="let a hub mirror its clinics to this server; tells its token once")
    mirror.add_argument("name", help="whose hub it is")
    _common(mirror, "clinics", "add_mirror")
    backups = parts.add_parser("backups", help="the backups that a clinic's PCs laid down here; they open elsewhere")
    backups.add_argument("--clinic", metavar="ID", help="may be left out when there is only one")
    backups.add_argument("--take", metavar="NAME", help="copy this one out")
    backups.add_argument("--to", type=Path, default=Path(), metavar="FOLDER", help="where to; here by default")
    _common(backups, "kept_backups", "kept_backups")


def _add_device(verbs: _Verbs) -> None:
    parts = verbs.add_parser("device", help="the PCs").add_subparsers(required=True, metavar="code|list|revoke")
    code = parts.add_parser("code", help="a joining code for a PC, good for ten minutes")
    which = code.add_mutually_exclusive_group()
    which.add_argument("--clinic", metavar="ID", help="for a PC of this clinic; may be left out when there is only one")
    which.add_argument("--new-clinic", action="store_true", help="for a clinic that began alone")
    _common(code, "devices", "make_code")
    listed = parts.add_parser("list", help="the PCs with their last contact")
    listed.add_argument("--clinic", metavar="ID", help="of one clinic alone")
    _common(listed, "devices", "list_devices")
    revoke = parts.add_parser("revoke", help="a PC was lost or stolen: it gets nothing more")
    revoke.add_argument("device", metavar="ID", help="of the PC, as `device list` tells it")
    revoke.add_argument("--clinic", metavar="ID", help="may be left out when there is only one")
    _common(revoke, "devices", "revoke")


def _add_user(verbs: _Verbs) -> None:
    parts = verbs.add_parser("user", help="who signs in at the head office").add_subparsers(
        required=True, metavar="create|list"
    )
    create = parts.add_parser("create", help="somebody who may sign in at the page and at /api/v1")
    create.add_argument("login")
    create.add_argument("--name", required=True)
    create.add_argument("--role", required=True, choices=[role.value for role in HeadOfficeRole])
    create.add_argument("--clinic", metavar="ID", help="one clinic alone; every clinic when left out")
    create.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    _common(create, "users", "create")
    _common(parts.add_parser("list", help="who may sign in"), "users", "list_users")


def _add_quarantine(verbs: _Verbs) -> None:
    parts = verbs.add_parser("quarantine", help="what revoked PCs sent").add_subparsers(
        required=True, metavar="list|accept|refuse"
    )
    listed = parts.add_parser("list", help="what waits, and what was decided")
    listed.add_argument("--clinic", metavar="ID", help="of one clinic alone")
    _common(listed, "upkeep", "list_quarantine")
    for verb, words in (("accept", "it takes its place in the order"), ("refuse", "it stays for the record")):
        decided = parts.add_parser(verb, help=f"all that waits of a PC: {words}")
        decided.add_argument("device", metavar="ID", help="of the PC, as `device list` tells it")
        decided.add_argument("--clinic", metavar="ID", help="may be left out when there is only one")
        _common(decided, "upkeep", f"{verb}_quarantine")


def _common(verb: argparse.ArgumentParser, module: str, function: str) -> None:
    verb.add_argument("--data", type=Path, metavar="FOLDER", help="the server's data folder")
    verb.add_argument(
        "--database-url", metavar="URL", help="postgresql+psycopg://…; SQLite in the data folder by default"
    )
    verb.add_argument("--dev", action="store_true", default=None, help="allow secrets that everybody knows")
    verb.add_argument("--json", action="store_true", help="one JSON object instead of words")
    verb.set_defaults(verb=_later(module, function))


def _later(module: str, function: str) -> Verb:
    """The command's module is imported when it is done: `--help` needs no database."""

    def does(given: argparse.Namespace, console: Console) -> int:
        verb: Verb = getattr(import_module(f"narayaneeyam_server.command_line.{module}"), function)
        return verb(given, console)

    return does
