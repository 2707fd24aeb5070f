"""What the verbs about keys, and about how this PC is, may be told."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add_keys(verbs: argparse._SubParsersAction[argparse.ArgumentParser], common: Any, later: Any) -> None:
    """`common` adds what every verb takes, `later` names the function that does it."""
    keys = verbs.add_parser("keys", help="who can open the clinic's file on this PC")
    parts = keys.add_subparsers(required=True, metavar="list|add|remove|recovery|change|keyring")
    common(parts.add_parser("list", help="each way to the key, since when, last used"), later("key_verbs", "list_keys"))
    for name, function, words in (
        ("add", "add_key", "a user opens the file alone; their password is asked for after the administrator's"),
        ("remove", "remove_key", "a user's password alone opens the file here no more"),
    ):
        one = parts.add_parser(name, help=words)
        one.add_argument("login", help="the name they sign in with")
        common(one, later("key_verbs", function))
    code = parts.add_parser("recovery", help="a new recovery code; the old one stops on this PC")
    code.add_argument(
        "--recovery-file",
        type=Path,
        metavar="FILE",
        help="write the code there (new, 0600) instead of asking it back",
    )
    common(code, later("key_verbs", "new_code"))
    changed = parts.add_parser(
        "change", help="write the file anew under another key; the recovery code is asked for after the password"
    )
    common(changed, later("key_verbs", "change_key"))
    ring = parts.add_parser("keyring", help="whether this account of the PC opens the file without a password")
    ring.add_argument("does", choices=("keep", "forget"))
    common(ring, later("key_verbs", "keyring_key"))


def add_diagnostics(verbs: argparse._SubParsersAction[argparse.ArgumentParser], common: Any, later: Any) -> None:
    """As above."""
    told = verbs.add_parser("diagnostics", help="how this PC is; nothing of a patient is in it")
    told.add_argument("--out", type=Path, metavar="FILE", help="write the file for support (a zip)")
    common(told, later("diagnostics_verb", "tell_diagnostics"))
