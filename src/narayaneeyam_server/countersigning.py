"""The server's signature under the head of a PC's chain (SERVER-32): what it has taken cannot be rewritten unseen.

The key is worked out from the master key, like the tokens: every process of a server has the same one, and so has a server
that was restored, because nothing is restored without its master key. It never leaves the server.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection, bindparam, select

from narayaneeyam_clinic.sync.countersigned import signed_bytes
from narayaneeyam_clinic.sync.messages import CountersignedHead
from narayaneeyam_server import tables as t
from narayaneeyam_server.registry import AnyRow
from narayaneeyam_server.sealing import KEY_BYTES

_S = t.segment.c
_LAST = (
    select(_S.epoch, _S.last_order, _S.last_seq)
    .where(_S.clinic_id == bindparam("clinic"), _S.device_id == bindparam("device"))
    .order_by(_S.first_seq.desc())
    .limit(1)
)


class Countersigning:
    """One server's signatures. `key` is the public one, as the PCs are told it."""

    def __init__(self, master_key: bytes) -> None:
        kdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"narayaneeyam countersigning 1")
        self._private = Ed25519PrivateKey.from_private_bytes(kdf.derive(master_key))
        self.key = self._private.public_key().public_bytes_raw().hex()

    def signed(
        self, clinic_id: str, device_id: str, seq: int, own_hash: bytes, epoch: int, order: int, now: int
    ) -> CountersignedHead:
        """That this group of the device has this hash, and stands at this place."""
        said = CountersignedHead(
            device_id=device_id, seq=seq, hash=bytes(own_hash).hex(), epoch=epoch, order=order, at=now, signature="0" * 128
        )  # fmt: skip
        signature = self._private.sign(signed_bytes(clinic_id, said)).hex()
        return said.model_copy(update={"signature": signature})

    def last(self, connection: Connection, device: AnyRow, now: int) -> CountersignedHead | None:
        """The head of a device; None before its first group, and while its last one waits for review."""
        asked = {"clinic": device.clinic_id, "device": device.device_id}
        found = connection.execute(_LAST, asked).one_or_none()
        if found is None or found.last_seq != device.last_seq:
            return None
        return self.signed(
            device.clinic_id, device.device_id, device.last_seq, device.last_hash, found.epoch, found.last_order, now
        )
