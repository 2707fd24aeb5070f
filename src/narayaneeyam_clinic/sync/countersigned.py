"""What the server has signed of a chain: that its groups reached a number with a hash, at a place of the order (WIRE-18).

Whoever holds the key of a clinic's file could write a whole new log; no chain of hashes shows that by itself. A head that
the server has signed with a key which never leaves it does: it stands in the file, and on the paper that closes the day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import ValidationError

from narayaneeyam_clinic.shared.clock import business_date, from_milliseconds
from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.sync.incidents import note_incident_once
from narayaneeyam_clinic.sync.link_row import LinkRow, change_link
from narayaneeyam_clinic.sync.messages import CountersignedHead

NOT_SIGNED, DIFFERS, ANOTHER_KEY = "head_not_signed", "head_differs", "server_key_differs"

_FORM = "NH1"
_COLUMNS = "device_id, seq, hash, epoch, place, signed_at, signature, server_key, is_given_up"


@dataclass(frozen=True, slots=True)
class Head:
    """A signed head with the key that signed it. `is_given_up`: see `KeptHead`."""

    said: CountersignedHead
    server_key: str
    is_given_up: bool = False

    @property
    def at(self) -> datetime:
        return from_milliseconds(self.said.at)

    @property
    def on_paper(self) -> str:
        """All of it, as the square on the day's paper holds it and `check --head` reads it."""
        said = self.said
        words = (_FORM, said.device_id, said.seq, said.hash, said.epoch, said.order, said.at, said.signature)
        return " ".join(str(word) for word in (*words, self.server_key)).upper()


def signed_bytes(clinic_id: str, head: CountersignedHead) -> bytes:
    """What the signature is over: canonical JSON, in which no two heads look alike."""
    said = head.model_dump(exclude={"signature"})
    return canonical_json({"narayaneeyam": "head 1", "clinic_id": clinic_id, **said}).encode()


def is_signed(clinic_id: str, head: CountersignedHead, server_key: str) -> bool:
    """Whether this server has signed exactly this, for this clinic."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(server_key))
        key.verify(bytes.fromhex(head.signature), signed_bytes(clinic_id, head))
    except (InvalidSignature, ValueError):
        return False
    return True


def read_from_paper(text: str) -> Head | None:
    """What stands in the square of a day's paper; None when it is not that."""
    words = text.lower().split()
    if len(words) != 9 or words[0] != _FORM.lower():
        return None
    names = ("device_id", "seq", "hash", "epoch", "order", "at", "signature")
    try:
        return Head(CountersignedHead.model_validate(dict(zip(names, words[1:8], strict=True))), words[8])
    except ValidationError:
        return None


def in_fours(digits: str) -> str:
    """A key or a signature as people compare it: its first sixteen digits, in fours."""
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4)).upper()


def keep_key(raw: Any, row: LinkRow, server_key: str | None, at: datetime) -> None:
    """The first that a server says is its key, until the clinic joins again: another one is noted and not believed."""
    if server_key is None or server_key == row.server_key:
        return
    if row.server_key is None:
        change_link(raw, server_key=server_key)
    else:
        note_incident_once(raw, at, ANOTHER_KEY, {"key": server_key})


def keep_head(raw: Any, row: LinkRow, head: CountersignedHead | None, at: datetime) -> None:
    """Verified and kept; what is not as it must be is an incident, and the exchange goes on.

    Without a key yet, or a head, nothing: an older server, or the next greeting brings both.
    """
    if head is None or row.server_key is None:
        return
    told = {"device_id": head.device_id, "day": business_date(from_milliseconds(head.at)).isoformat()}
    if not is_signed(row.clinic_id, head, row.server_key):
        note_incident_once(raw, at, NOT_SIGNED, told)
        return
    own = raw.execute(
        "SELECT hash FROM change_group WHERE device_id = ? AND seq = ?", (head.device_id, head.seq)
    ).fetchone()
    if head.device_id != row.device_id or own is None or bytes(own[0]).hex() != head.hash:
        note_incident_once(raw, at, DIFFERS, told)
        return
    # What is kept is never written over: also not by an answer that comes late.
    later = "SELECT 1 FROM countersigned_head WHERE device_id = ? AND seq >= ? AND is_given_up = 0"
    if raw.execute(later, (head.device_id, head.seq)).fetchone() is not None:
        return
    raw.execute(
        "DELETE FROM countersigned_head WHERE device_id = ? AND day = ? AND is_given_up = 0",
        (head.device_id, told["day"]),
    )
    raw.execute(
        f"INSERT OR REPLACE INTO countersigned_head (day, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        (
            told["day"], head.device_id, head.seq, head.hash, head.epoch, head.order, head.at, head.signature,
            row.server_key,
        ),
    )  # fmt: skip


def give_up_heads(raw: Any, device_id: str, from_seq: int) -> None:
    """The groups from this number on are issued again under other numbers: a server that signed them has lost them since."""
    raw.execute("UPDATE countersigned_head SET is_given_up = 1 WHERE device_id = ? AND seq >= ?", (device_id, from_seq))


def last_head(raw: Any, device_id: str) -> Head | None:
    """The newest of a device that holds; None before the first."""
    found = raw.execute(
        f"SELECT {_COLUMNS} FROM countersigned_head WHERE device_id = ? AND is_given_up = 0"
        " ORDER BY seq DESC, day LIMIT 1",
        (device_id,),
    ).fetchone()
    return None if found is None else _head(found)


def kept_heads(raw: Any) -> Iterator[Head]:
    """All that this PC has, by device and number."""
    for row in raw.execute(f"SELECT {_COLUMNS} FROM countersigned_head ORDER BY device_id, seq").fetchall():
        yield _head(row)


def _head(row: tuple[Any, ...]) -> Head:
    device_id, seq, own, epoch, order, at, signature, server_key, is_given_up = row
    # Not validated: whatever stands in the file is to be looked at, and what is no signature is none.
    said = CountersignedHead.model_construct(
        device_id=device_id, seq=seq, hash=own, epoch=epoch, order=order, at=at, signature=signature
    )
    return Head(said, server_key, bool(is_given_up))
