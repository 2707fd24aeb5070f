"""What a verb says: results on stdout (as words or as one JSON object), trouble and progress on stderr, in one line each."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


class WrongUsage(Exception):
    """The command was given in a way that cannot work; the message says how it can."""


class Console:
    """The terminal, or the pipes, that a verb talks to."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._progress_shown = 0

    def tell(self, words: str, facts: Mapping[str, object]) -> None:
        """The result: `words` for people, `facts` for programs (--json)."""
        self._end_progress()
        sys.stdout.write(json.dumps(dict(facts), ensure_ascii=False) if self._as_json else words)
        sys.stdout.write("\n")
        sys.stdout.flush()

    def complain(self, sentence: str) -> None:
        """One line on stderr."""
        self._end_progress()
        sys.stderr.write(" ".join(sentence.split()) + "\n")
        sys.stderr.flush()

    def ask(self, question: str) -> str:
        """A line typed at the terminal. Raises WrongUsage when nobody sits there."""
        if not sys.stdin.isatty():
            raise WrongUsage(f"Nobody is there to answer “{question.strip()}”.")
        sys.stderr.write(question)
        sys.stderr.flush()
        return sys.stdin.readline().strip()

    def progress(self, words: str) -> None:
        """How far a long work is, over the line before; only where somebody watches."""
        if sys.stderr.isatty():
            sys.stderr.write("\r" + words.ljust(self._progress_shown))
            sys.stderr.flush()
            self._progress_shown = len(words)

    def _end_progress(self) -> None:
        if self._progress_shown:
            sys.stderr.write("\n")
            self._progress_shown = 0
