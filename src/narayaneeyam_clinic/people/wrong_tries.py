"""Wrong passwords and PINs in a row on this PC, and the delay that grows with them (PEOPLE-11)."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.local_records import SignInDelay
from narayaneeyam_clinic.store.slot_tries import SlotTries
from narayaneeyam_clinic.store.transaction import Transaction

FREE_TRIES = 3
LONGEST_DELAY = timedelta(minutes=15)


def refuse_too_soon(tx: Transaction, key: str, *, field: str = "password") -> None:
    """`key` is a login name, or what else is tried. Refused: sign_in_too_soon (with `seconds`)."""
    delay = tx.session.get(SignInDelay, key)
    if delay is not None:
        _refuse_before(delay.next_try_at, delay.wrong_in_a_row, tx.now, field)


def note_wrong(tx: Transaction, key: str) -> None:
    """One more; the transaction must commit, or the try would not count."""
    delay = tx.session.get(SignInDelay, key)
    if delay is None:
        delay = tx.add(SignInDelay(login=key, wrong_in_a_row=0, next_try_at=tx.now))
    delay.wrong_in_a_row += 1
    delay.next_try_at = tx.now + _delay_after(delay.wrong_in_a_row)


def forget_wrong(tx: Transaction, key: str) -> None:
    """After a right one."""
    delay = tx.session.get(SignInDelay, key)
    if delay is not None:
        delay.wrong_in_a_row = 0


def refuse_slot_too_soon(folder: Path, login: str, now: datetime) -> None:
    """The same before the file is open, at the user's slot on a PC without a keyring. Refused: sign_in_too_soon."""
    tried = SlotTries(folder).of(login)
    _refuse_before(tried.next_try_at, tried.wrong_in_a_row, now, "password")


def note_wrong_slot(folder: Path, login: str, now: datetime) -> None:
    """One more."""
    tries = SlotTries(folder)
    wrong = tries.of(login).wrong_in_a_row + 1
    tries.note(login, wrong, now + _delay_after(wrong))


def forget_wrong_slot(folder: Path, login: str) -> None:
    """After a right one."""
    SlotTries(folder).forget(login)


def _delay_after(wrong_in_a_row: int) -> timedelta:
    beyond = max(wrong_in_a_row - FREE_TRIES, 0)
    return min(timedelta(seconds=2 ** min(beyond, 20)), LONGEST_DELAY)


def _refuse_before(next_try_at: datetime, wrong_in_a_row: int, now: datetime, field: str) -> None:
    # A clock that was put right meanwhile keeps nobody out for longer than the longest delay.
    if wrong_in_a_row >= FREE_TRIES and now < next_try_at <= now + LONGEST_DELAY:
        seconds = int((next_try_at - now).total_seconds()) + 1
        raise Refused("sign_in_too_soon", field=field, seconds=seconds)
