"""Wrong passwords and PINs in a row on this PC, and the delay that grows with them (PEOPLE-11)."""

from __future__ import annotations

from datetime import timedelta

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.local_records import SignInDelay
from narayaneeyam_clinic.store.transaction import Transaction

FREE_TRIES = 3
LONGEST_DELAY = timedelta(minutes=15)


def refuse_too_soon(tx: Transaction, key: str, *, field: str = "password") -> None:
    """`key` is a login name, or what else is tried. Refused: sign_in_too_soon (with `seconds`)."""
    delay = tx.session.get(SignInDelay, key)
    if delay is not None and delay.wrong_in_a_row >= FREE_TRIES and tx.now < delay.next_try_at:
        seconds = int((delay.next_try_at - tx.now).total_seconds()) + 1
        raise Refused("sign_in_too_soon", field=field, seconds=seconds)


def note_wrong(tx: Transaction, key: str) -> None:
    """One more; the transaction must commit, or the try would not count."""
    delay = tx.session.get(SignInDelay, key)
    if delay is None:
        delay = tx.add(SignInDelay(login=key, wrong_in_a_row=0, next_try_at=tx.now))
    delay.wrong_in_a_row += 1
    beyond = max(delay.wrong_in_a_row - FREE_TRIES, 0)
    delay.next_try_at = tx.now + min(timedelta(seconds=2 ** min(beyond, 20)), LONGEST_DELAY)


def forget_wrong(tx: Transaction, key: str) -> None:
    """After a right one."""
    delay = tx.session.get(SignInDelay, key)
    if delay is not None:
        delay.wrong_in_a_row = 0
