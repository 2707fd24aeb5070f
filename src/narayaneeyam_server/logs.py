"""What the server says of itself: one JSON object a line on stderr. Ids, codes and numbers only, never what clinics write."""

from __future__ import annotations

import json
import logging
import logging.config
import sys
from datetime import UTC, datetime


class JsonLines(logging.Formatter):
    """Time, level, where, what, and the facts that were given with it."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        line.update(getattr(record, "facts", {}))
        if record.exc_info is not None and record.exc_info[1] is not None:
            line["error"] = _without_values(record.exc_info[1])
            line["where"] = _places(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def log_to_stderr(level: int = logging.INFO) -> None:
    """For a server that runs by itself."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = name != "uvicorn.access"


def _without_values(error: BaseException) -> str:
    """The kind of error alone: its text may hold what was sent (a database names the values of a statement)."""
    return type(error).__name__


def _places(error: BaseException) -> list[str]:
    places = []
    step = error.__traceback__
    while step is not None:
        places.append(f"{step.tb_frame.f_code.co_filename}:{step.tb_lineno}")
        step = step.tb_next
    return places[-8:]
