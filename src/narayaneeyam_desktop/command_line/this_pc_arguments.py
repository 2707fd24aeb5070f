"""What the verbs about this PC may be told: its keys, how it is, the server on it."""

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


def add_hub(verbs: argparse._SubParsersAction[argparse.ArgumentParser], common: Any, later: Any) -> None:
    """As above. Whoever may start programs under this account may start and end it."""
    hub = verbs.add_parser("hub", help="the clinic's server as a program on this PC")
    parts = hub.add_subparsers(required=True, metavar="start|stop|status|code")
    begun = parts.add_parser("start", help="start it; it goes on when this ends")
    begun.add_argument("--port", type=int, default=8447, help="8447 by default; 0 takes a free one")
    common(begun, later("hub_verb", "start"), opens=False)
    common(parts.add_parser("stop", help="end it"), later("hub_verb", "stop"), opens=False)
    common(parts.add_parser("status", help="whether it runs and where"), later("hub_verb", "status"), opens=False)
    made = parts.add_parser("code", help="a joining code, good for ten minutes")
    made.add_argument("--new-clinic", action="store_true", help="for a clinic that began alone")
    common(made, later("hub_verb", "code"), opens=False)
