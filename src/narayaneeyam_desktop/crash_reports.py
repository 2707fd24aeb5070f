"""Defects of ours: a report file and a calm sentence, and the work goes on. Reports hold the trace, never the clinic's values."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.version import __version__

logger = logging.getLogger(__name__)

_REPORTS_KEPT = 20


def write_report(error: BaseException) -> Path:
    """Writes where it went wrong: kinds of errors, files of ours and lines; no message and no values, because they may quote a record.

    On a full disk there is no report, and the program goes on all the same.
    """
    folder = data_home() / "reports"
    now = datetime.now(UTC)
    path = folder / f"report-{now:%Y%m%d-%H%M%S-%f}.txt"
    lines = [f"Narayaneeyam {__version__}, Python {sys.version.split()[0]}, {sys.platform}, {now:%Y-%m-%d %H:%M} UTC"]
    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for old in sorted(folder.glob("report-*.txt"))[: -_REPORTS_KEPT + 1]:
            old.unlink(missing_ok=True)
        path.touch(mode=0o600)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as full:
        logger.error("a defect (%s) could not be reported: %s", type(error).__name__, full.strerror)
    else:
        logger.error("a defect was reported in %s", path.name)
    return path


def reports_kept() -> list[Path]:
    """The reports of this account, the oldest first."""
    return sorted((data_home() / "reports").glob("report-*.txt"))


def _place(filename: str) -> str:
    """The file within its package; where it lies on this PC may hold the name of an account."""
    return "/".join(Path(filename).parts[-3:])


def report_uncaught(tell: Callable[[Path], None]) -> None:
    """From now on an exception that rises out of a slot is reported and told, and the program goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            tell(write_report(error))

    sys.excepthook = hook
    # What Python itself would write of these two quotes the error, and an error may quote a record. They come from other
    # threads, so nothing is told on the screen.
    threading.excepthook = lambda failed: _report(failed.exc_value)
    sys.unraisablehook = lambda failed: _report(failed.exc_value)


def _report(error: BaseException | None) -> None:
    if error is not None:
        write_report(error)
