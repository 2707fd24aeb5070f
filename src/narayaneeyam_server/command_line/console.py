"""What a command says: the result on stdout (words, or one JSON object), trouble in one line on stderr."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Mapping

DONE, REFUSED, WRONG_USAGE = 0, 1, 2
_LONGEST_PASSWORD = 1024


class WrongUsage(Exception):
    """The command was given in a way that cannot work; the message says how it can."""


class CannotDo(Exception):
    """What was asked is not done; the message says why."""


class Console:
    """The terminal, or the pipes, that a command talks to."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json

    def tell(self, words: str, facts: Mapping[str, object]) -> None:
        """`words` for people, `facts` for programs (--json)."""
        sys.stdout.write(json.dumps(dict(facts), ensure_ascii=False) if self._as_json else words)
        sys.stdout.write("\n")
        sys.stdout.flush()

    def complain(self, sentence: str) -> None:
        """One line on stderr."""
        sys.stderr.write(" ".join(sentence.split()) + "\n")
        sys.stderr.flush()

    def password(self, *, from_stdin: bool) -> str:
        """Typed twice, or the first line of standard input. Raises WrongUsage, CannotDo."""
        if from_stdin:
            return sys.stdin.readline(_LONGEST_PASSWORD).rstrip("\r\n")
        if not sys.stdin.isatty():
            raise WrongUsage("Give the password at the prompt, or by --password-stdin.")
        typed = getpass.getpass("Password: ")
        if getpass.getpass("The same again: ") != typed:
            raise CannotDo("The two passwords differ.")
        return typed
