"""Where a password may come from: the terminal, standard input, or a file that only its owner can read (HOUSE-24)."""

from __future__ import annotations

import argparse
import getpass
import os
import stat
import sys
from pathlib import Path

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.command_line.console import WrongUsage

PASSWORD_FILE = "NARAYANEEYAM_PASSWORD_FILE"  # noqa: S105  # the name of a variable, not a password
_LONGEST = 1024


def password_given(given: argparse.Namespace, prompt: str = "Password: ", *, twice: bool = False) -> str:
    """The password. Raises Refused (a file that others can read), WrongUsage (nowhere to take it from)."""
    file = os.environ.get(PASSWORD_FILE)
    if given.password_stdin:
        return sys.stdin.readline(_LONGEST).rstrip("\r\n")
    if file:
        return _from_file(Path(file))
    if not sys.stdin.isatty():
        raise WrongUsage(
            f"Give the password at the prompt, by --password-stdin, or in a file named by {PASSWORD_FILE}."
        )
    typed = getpass.getpass(prompt)
    if twice and getpass.getpass("The same again: ") != typed:
        raise Refused("passwords_differ", field="password")
    return typed


def next_secret(given: argparse.Namespace, prompt: str) -> str:
    """A second secret, after the password: at the prompt, or the next line of standard input."""
    if sys.stdin.isatty() and not given.password_stdin:
        return getpass.getpass(prompt)
    return sys.stdin.readline(_LONGEST).rstrip("\r\n")


def _from_file(path: Path) -> str:
    """The first line of the file; it must be the person's own and closed to everybody else."""
    try:
        # Opened once and asked about the opened file, so that nobody exchanges it in between.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        raise Refused("password_file_not_readable", file=path.name) from None
    # Notepad and PowerShell put a mark before the first letter.
    with os.fdopen(handle, encoding="utf-8-sig") as file:
        about = os.fstat(file.fileno())
        if not stat.S_ISREG(about.st_mode):
            raise Refused("password_file_not_readable", file=path.name)
        if sys.platform != "win32" and (about.st_uid != os.getuid() or stat.S_IMODE(about.st_mode) & 0o177):
            raise Refused("password_file_open_to_others", file=path.name)
        try:
            return file.readline(_LONGEST).rstrip("\r\n")
        except UnicodeDecodeError:
            raise Refused("password_file_not_text", file=path.name) from None
