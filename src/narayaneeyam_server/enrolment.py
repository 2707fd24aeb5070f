"""Joining codes: eight digits, good once, for ten minutes and five tries (WIRE-1).

Only keyed hashes are kept. A wrong code is counted against the address it came from, and against every open code that
begins with the same four digits: who mistypes, or guesses at one code, uses up that code, and nobody uses up all.
"""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from narayaneeyam_clinic.sync.messages import SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import tables as t
from narayaneeyam_server.registry import AnyRow
from narayaneeyam_server.tokens import Tokens

GOOD_FOR_MS = 10 * 60 * 1000
TRIES = 5
_DIGITS = 8
_PREFIX = 4
_KEPT_MS = 24 * 60 * 60 * 1000


def make_code(connection: Connection, tokens: Tokens, clinic_id: str | None, now: int) -> str:
    """A code for a new PC of a clinic, or (None) for a clinic that joins."""
    connection.execute(delete(t.enrolment).where(t.enrolment.c.expires_at < now - _KEPT_MS))
    open_prefixes = set(connection.execute(select(t.enrolment.c.prefix_hash)).scalars())
    while True:
        code = "".join(secrets.choice("0123456789") for _ in range(_DIGITS))
        prefix_hash = _prefix_hash(tokens, code)
        if prefix_hash not in open_prefixes:
            break
    connection.execute(
        insert(t.enrolment).values(
            code_hash=tokens.hash_of("code", code), prefix_hash=prefix_hash, clinic_id=clinic_id, made_at=now,
            expires_at=now + GOOD_FOR_MS, tries=0,
        )
    )  # fmt: skip
    return code


def find_code(
    connection: Connection, tokens: Tokens, code: str, address: str, attempt: str | None, now: int
) -> AnyRow | ServerSaysNo:
    """The code's row, or why it is not taken; a wrong one is counted, so the transaction must be committed either way.

    `minutes` is said where waiting so long helps; otherwise another code does.
    """
    if (free_at := _free_at(connection, tokens, address, now)) > now:
        return ServerSaysNo(SaysNo.TOO_MANY_TRIES, minutes=-(-(free_at - now) // 60_000))
    found = connection.execute(
        select(t.enrolment).where(t.enrolment.c.code_hash == tokens.hash_of("code", code)).with_for_update()
    ).one_or_none()
    if found is None or (found.used_at is not None and not _is_again(tokens, found, attempt)):
        _count(connection, tokens, code, address, now)
        return ServerSaysNo(SaysNo.CODE_WRONG)
    if found.tries >= TRIES:
        return ServerSaysNo(SaysNo.TOO_MANY_TRIES)
    if found.expires_at <= now:
        return ServerSaysNo(SaysNo.CODE_EXPIRED)
    return found


def open_codes(connection: Connection, now: int) -> dict[str, str]:
    """The codes that a new PC may still come with (their hashes), each with its clinic."""
    c = t.enrolment.c
    rows = connection.execute(
        select(c.code_hash, c.clinic_id).where(c.clinic_id.is_not(None), c.used_at.is_(None), c.expires_at > now)
    )
    return {row.code_hash: row.clinic_id for row in rows}


def use_code(
    connection: Connection,
    tokens: Tokens,
    code_hash: str,
    clinic_id: str,
    device_id: str,
    attempt: str | None,
    now: int,
) -> None:
    """The code is used up, except for the same PC whose answer was lost."""
    connection.execute(
        update(t.enrolment)
        .where(t.enrolment.c.code_hash == code_hash)
        .values(
            used_at=now,
            used_clinic_id=clinic_id,
            used_device_id=device_id,
            attempt_hash=None if attempt is None else tokens.hash_of("attempt", attempt),
        )
    )


def _is_again(tokens: Tokens, found: AnyRow, attempt: str | None) -> bool:
    return attempt is not None and found.attempt_hash == tokens.hash_of("attempt", attempt)


def _prefix_hash(tokens: Tokens, code: str) -> str:
    return tokens.hash_of("code prefix", code[:_PREFIX])


def _free_at(connection: Connection, tokens: Tokens, address: str, now: int) -> int:
    """When this address may try again; 0 when it may now. Tries of this window and of the one before are counted."""
    window = now // GOOD_FOR_MS
    rows = connection.execute(
        select(t.wrong_try.c.window, t.wrong_try.c.tries).where(
            t.wrong_try.c.address_hash == tokens.hash_of("address", address),
            t.wrong_try.c.window.in_((window, window - 1)),
        )
    )
    tries = {row.window: row.tries for row in rows}
    if sum(tries.values()) < TRIES:
        return 0
    return (window + (2 if tries.get(window, 0) >= TRIES else 1)) * GOOD_FOR_MS


def _count(connection: Connection, tokens: Tokens, code: str, address: str, now: int) -> None:
    connection.execute(
        update(t.enrolment)
        .where(t.enrolment.c.prefix_hash == _prefix_hash(tokens, code), t.enrolment.c.used_at.is_(None))
        .values(tries=t.enrolment.c.tries + 1)
    )
    window = now // GOOD_FOR_MS
    connection.execute(delete(t.wrong_try).where(t.wrong_try.c.window < window - 1))
    own = (t.wrong_try.c.address_hash == tokens.hash_of("address", address)) & (t.wrong_try.c.window == window)
    counts = update(t.wrong_try).where(own).values(tries=t.wrong_try.c.tries + 1)
    if connection.execute(counts).rowcount == 0:
        try:
            with connection.begin_nested():
                connection.execute(
                    insert(t.wrong_try).values(address_hash=tokens.hash_of("address", address), window=window, tries=1)
                )
        except IntegrityError:  # another process was first
            connection.execute(counts)
