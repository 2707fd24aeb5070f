"""From the words of the command line to a verb, and from what becomes of it to the exit code."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.command_line.arguments import parser
from narayaneeyam_desktop.command_line.console import DONE, REFUSED, WRONG_USAGE, Console, WrongUsage
from narayaneeyam_desktop.crash_reports import write_report
from narayaneeyam_desktop.wording import sentence


def run(arguments: Sequence[str]) -> int:
    """The exit code."""
    try:
        given = parser().parse_args(list(arguments))
    except SystemExit as ended:  # argparse has told the usage, or the help that was asked for
        return DONE if ended.code in (0, None) else WRONG_USAGE
    console = Console(as_json=given.json)
    log = _Log()
    logging.getLogger().addHandler(log)
    try:
        code = _done(given, console)
    finally:
        logging.getLogger().removeHandler(log)
    if code == DONE:
        # When it was refused, the reason stands alone (HOUSE-27).
        for line in log.lines:
            console.complain(line)
    return code


def _done(given: argparse.Namespace, console: Console) -> int:
    try:
        code: int = given.verb(given, console)
    except WrongUsage as wrong:
        console.complain(str(wrong))
        return WRONG_USAGE
    except Refused as refused:
        console.complain(sentence(refused))
        return REFUSED
    except KeyboardInterrupt:
        console.complain("Stopped. What was finished before stays.")
        return REFUSED
    except BrokenPipeError:
        # Whoever read our output has gone; nobody is left to tell.
        sys.stderr.close()
        return REFUSED
    except Exception as defect:  # noqa: BLE001  # ours: a report without anybody's data, and one calm line
        report = write_report(defect)
        console.complain(f"Something went wrong in the program. What was saved is safe. Report: {report}")
        return REFUSED
    return code


class _Log(logging.Handler):
    """What is written into the log, each once: a damaged file is read many times."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: dict[str, None] = {}

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.setdefault(record.getMessage())
