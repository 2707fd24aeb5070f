"""`keys list|add|remove|recovery|change|keyring`: who can open the clinic's file on this PC (KEY-14 to KEY-18)."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict

from narayaneeyam_clinic.people.change_key import carry_out_key_change, prepare_key_change
from narayaneeyam_clinic.people.key_slots import (
    KeyKind,
    KeyRow,
    KeyState,
    add_user_slot,
    keep_in_keyring,
    key_rows,
    remove_user_slot,
    take_from_keyring,
)
from narayaneeyam_clinic.people.recover import new_recovery_code, replace_recovery_code
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_desktop.command_line.clinic_verbs import recovery_code_asked_back, recovery_code_written
from narayaneeyam_desktop.command_line.console import DONE, Console, WrongUsage
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.command_line.secrets_given import next_secret, password_given
from narayaneeyam_desktop.formats import grouped, moment_text

_STATES = {
    KeyState.OPENS: "opens it",
    KeyState.OLD_PASSWORD: "opens it with the password before the last",
    KeyState.NOT_YET: "not yet: with the next sign-in here",
    KeyState.TAKEN_AWAY: "taken away",
    KeyState.KEYRING_EMPTY: "holds no key",
    KeyState.KEYRING_LOCKED: "is locked",
    KeyState.KEYRING_MISSING: "there is none",
    KeyState.KEYRING_OTHER: "holds another key",
}


def list_keys(given: argparse.Namespace, console: Console) -> int:
    """Each way to the key, since when, and when it last opened the file."""
    with opened_clinic(given, console) as (clinic, actor):
        rows = key_rows(clinic, actor)
    lines = [
        f"{_who(row):30} {_STATES[row.state]:42} since {moment_text(row.since)}, last {moment_text(row.last_used)}"
        for row in rows
    ]
    console.tell("\n".join(lines), {"keys": [_facts(row) for row in rows]})
    return DONE


def add_key(given: argparse.Namespace, console: Console) -> int:
    """The user types their own password: after the administrator's, at the prompt or on the next line."""
    with opened_clinic(given, console) as (clinic, actor):
        row = _user(key_rows(clinic, actor), given.login)
        add_user_slot(clinic, actor, row.user_id, next_secret(given, f"Password of {row.login}: "))
    console.tell(f"{row.name} opens the clinic's file here.", {"login": row.login, "opens": True})
    return DONE


def remove_key(given: argparse.Namespace, console: Console) -> int:
    """Their password alone opens the file here no more."""
    with opened_clinic(given, console) as (clinic, actor):
        row = _user(key_rows(clinic, actor), given.login)
        remove_user_slot(clinic, actor, row.user_id)
    console.tell(f"{row.name} alone opens the clinic's file here no more.", {"login": row.login, "opens": False})
    return DONE


def new_code(given: argparse.Namespace, console: Console) -> int:
    """The old one stops when the new one was typed back, or written to the file."""
    if given.recovery_file is None and not sys.stdin.isatty():
        raise WrongUsage("Nobody can type the recovery code back: say by --recovery-file where to write it.")
    code = new_recovery_code()
    with opened_clinic(given, console) as (clinic, actor):
        key_rows(clinic, actor)  # whoever may not is told before a code is written anywhere
        if given.recovery_file is None:
            typed_back = recovery_code_asked_back(code, console)
        else:
            typed_back = recovery_code_written(code, given.recovery_file)
        try:
            replace_recovery_code(clinic, actor, code, typed_back)
        except BaseException:
            if given.recovery_file is not None:
                given.recovery_file.unlink(missing_ok=True)
            raise
    console.tell("The new recovery code counts from now on.", {"changed": True})
    return DONE


def change_key(given: argparse.Namespace, console: Console) -> int:
    """Everything is written anew under another key; the code of the paper is asked for after the password."""

    def told(done: int, total: int) -> None:
        console.progress(f"{grouped(done)} of {grouped(total)} pages written")

    given.user = given.user or console.ask("User: ")
    password = password_given(given)
    with opened_clinic(given, console, password=password) as (clinic, actor):
        change = prepare_key_change(clinic, actor, password, next_secret(given, "Recovery code: "))
    carry_out_key_change(change, told=told)
    console.tell(
        "The clinic's file has another key. The others sign in once on this PC, then they can open it alone again.",
        {"changed": True},
    )
    return DONE


def keyring_key(given: argparse.Namespace, console: Console) -> int:
    """`keep` or `forget`: whether this account of the PC opens the file without a password."""
    with opened_clinic(given, console) as (clinic, actor):
        if given.does == "keep":
            keep_in_keyring(clinic, actor)
        else:
            take_from_keyring(clinic, actor)
    kept = given.does == "keep"
    console.tell(
        "This account's keyring holds the key." if kept else "This account's keyring holds the key no more.",
        {"in_keyring": kept},
    )
    return DONE


def _who(row: KeyRow) -> str:
    if row.kind is KeyKind.PASSWORD:
        return f"{row.name} ({row.login})"
    return "keyring of this account" if row.kind is KeyKind.KEYRING else "recovery code"


def _facts(row: KeyRow) -> dict[str, object]:
    since, last = row.since, row.last_used
    moments = {"since": since and since.isoformat(), "last_used": last and last.isoformat()}
    return {**asdict(row), **moments}


def _user(rows: list[KeyRow], login: str) -> KeyRow:
    for row in rows:
        if row.kind is KeyKind.PASSWORD and row.login == login.strip().casefold():
            return row
    raise Refused("login_not_known", login=login)
