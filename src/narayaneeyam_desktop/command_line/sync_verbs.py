"""`sync join ADDRESS CODE`, `sync now`, `sync status`: the clinic's server from the console (SYNC-17)."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import data_home
from narayaneeyam_clinic.store.vault import Vault, new_recovery_code
from narayaneeyam_clinic.sync.join import join_server
from narayaneeyam_clinic.sync.join_new_pc import join_clinic
from narayaneeyam_clinic.sync.link import Link
from narayaneeyam_clinic.sync.link_at_rest import state_at_rest
from narayaneeyam_clinic.sync.link_state import LinkKind, LinkState
from narayaneeyam_clinic.sync.open_link import open_link
from narayaneeyam_desktop.command_line.clinic_verbs import recovery_code_asked_back, recovery_code_written
from narayaneeyam_desktop.command_line.console import DONE, REFUSED, Console, WrongUsage
from narayaneeyam_desktop.command_line.opened_clinic import opened_clinic
from narayaneeyam_desktop.command_line.secrets_given import next_secret, password_given
from narayaneeyam_desktop.formats import grouped, moment_text

_LONGEST_CODE = 100


def join(given: argparse.Namespace, console: Console) -> int:
    """The clinic of this PC joins with its log, or (`--new-pc`) this PC gets a copy of a clinic that others work in."""
    if given.new_pc:
        return _join_new_pc(given, console)
    with opened_clinic(given, console) as (clinic, actor):
        join_server(clinic, given.address, _code(given, console), by=actor, pc_name=given.pc_name, again=given.again)
        state = _exchanged(clinic, console)
    return _told(state, console)


def exchange_now(given: argparse.Namespace, console: Console) -> int:
    """Send and get everything; refused when the server was not reached or refuses."""
    with opened_clinic(given, console) as (clinic, _):
        state = _exchanged(clinic, console)
    return _told(state, console)


def status(given: argparse.Namespace, console: Console) -> int:
    """What the file of this PC knows; nothing is sent."""
    with opened_clinic(given, console) as (clinic, _):
        state = state_at_rest(clinic)
        if state.kind is LinkKind.NOT_JOINED:
            raise Refused("not_joined")
    console.tell(words_of(state), facts_of(state))
    return DONE


def words_of(state: LinkState) -> str:
    """For a person, one line each."""
    first = {
        LinkKind.CONNECTING: "Connecting: nothing has passed between this PC and the server yet.",
        LinkKind.UP_TO_DATE: "Up to date.",
        LinkKind.OFFLINE: "Offline: the server was not reached.",
        LinkKind.SENDING: "Not everything was sent.",
        LinkKind.RECEIVING: "Not everything was received.",
        LinkKind.REVOKED: "This PC was revoked: it gets nothing, and what it sends waits for review.",
        LinkKind.UPDATE_NEEDED: "The server needs a newer program on this PC.",
        LinkKind.REFUSED: f"The server refuses: {state.problem}.",
        LinkKind.NOT_JOINED: "Not joined to a server.",
    }[state.kind]
    if state.problem == "certificate":
        first = "Offline: another server answers at the address, or the server has a new certificate."
    lines = [
        first,
        f"Last exchange: {moment_text(state.last_success_at)}",
        f"Waiting to be sent: {grouped(state.waiting)}",
        f"To settle: {grouped(state.to_settle)}",
        f"Set aside: {grouped(state.parked)}",
    ]
    if state.clock_wrong_by_ms is not None:
        minutes = round(abs(state.clock_wrong_by_ms) / 60_000)
        way = "behind" if state.clock_wrong_by_ms < 0 else "ahead"
        lines.append(f"This PC's clock is {grouped(minutes)} minutes {way}.")
    return "\n".join(lines)


def facts_of(state: LinkState) -> dict[str, object]:
    """For a program."""
    last = state.last_success_at
    return {
        "kind": str(state.kind),
        "waiting": state.waiting,
        "to_settle": state.to_settle,
        "parked": state.parked,
        "last_success_at": None if last is None else last.isoformat(),
        "clock_wrong_by_ms": state.clock_wrong_by_ms,
        "problem": None if state.problem is None else str(state.problem),
    }


def _code(given: argparse.Namespace, console: Console) -> str:
    """As an argument it stands in the list of programs for as long as it counts; typed, or on the line after the password, nowhere."""
    if given.code is not None:
        return str(given.code)
    if sys.stdin.isatty() and not given.password_stdin:
        return console.ask("Code that the server shows: ")
    return next_secret(given, "")


def _join_new_pc(given: argparse.Namespace, console: Console) -> int:
    """The same address, code and recovery code go on where it was cut."""
    login = given.user or console.ask("User: ")
    password = password_given(given)
    joining_code = _code(given, console)
    code, typed_back = _recovery_code(given.recovery_file, console)

    def told(done: int, total: int) -> None:
        console.progress(f"{grouped(done)} of {grouped(total)}")

    def preparing(percent: int) -> None:
        console.progress(f"The server is preparing the copy: {percent} %")

    joined = join_clinic(
        data_home(), given.address, joining_code, login, password, recovery_code=code, recovery_typed_back=typed_back,
        pc_name=given.pc_name, progress=told, preparing=preparing,
    )  # fmt: skip
    folder, name = joined.clinic.folder, Vault(joined.clinic.folder).clinic_name
    joined.clinic.close()
    console.tell(f"{name} stands in {folder}.", {"name": name, "folder": str(folder), "in_keyring": joined.in_keyring})
    return DONE


def _recovery_code(file: Path | None, console: Console) -> tuple[str, str]:
    """A new one, shown and asked back or written to a new file; from a file that is there, that of a joining that was cut."""
    if file is None:
        if not sys.stdin.isatty():
            raise WrongUsage("Nobody can type the recovery code back: say by --recovery-file where to write it.")
        code = new_recovery_code()
        return code, recovery_code_asked_back(code, console)
    if file.exists():
        try:
            code = file.read_text(encoding="utf-8")[:_LONGEST_CODE].strip()
        except (OSError, ValueError):
            raise Refused("recovery_file_exists", file=file.name) from None
        return code, code
    code = new_recovery_code()
    return code, recovery_code_written(code, file)


def _exchanged(clinic: Clinic, console: Console) -> LinkState:
    def told(state: LinkState) -> None:
        if state.total:
            console.progress(f"{grouped(state.done)} of {grouped(state.total)}")

    link: Link | None = open_link(clinic, tell=told)
    if link is None:
        raise Refused("not_joined")
    state = link.exchange(compare_now=True)
    link.stop()
    return state


def _told(state: LinkState, console: Console) -> int:
    console.tell(words_of(state), facts_of(state))
    if state.problem is None:
        return DONE
    if state.problem == "certificate":
        console.complain("Another server answers at the address, or the server has a new certificate.")
    elif state.kind is LinkKind.OFFLINE:
        console.complain(f"The server cannot be reached ({state.problem}). Everything waits on this PC.")
    return REFUSED
