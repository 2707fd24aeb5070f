"""What follows from what a PC says of itself at hello: whether it is still the same PC, and whether the server lost something."""

from __future__ import annotations

from narayaneeyam_clinic.sync.messages import Hello, SaysNo
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server.registry import EPOCH_STEPS, AnyRow, plain
from narayaneeyam_server.tokens import TokenRead

# Nobody restores a server so often; a PC that says so is not to be believed.
MOST_EPOCHS_AHEAD = 1000 * EPOCH_STEPS
# What a database's whole number holds.
_MOST_PROTOCOL = 2**31
_MOST_OFFSET = 2**62


def refuse_another_past(device: AnyRow, said: Hello) -> None:
    behind = said.last_seq < device.last_seq
    if behind or (said.last_seq == device.last_seq and said.last_hash != bytes(device.last_hash).hex()):
        raise ServerSaysNo(SaysNo.FORKED, last_seq=device.last_seq)


def as_told(said: Hello, now: int) -> dict[str, object]:
    """What an administrator sees of a PC."""
    return {
        "name": plain(said.pc_name),
        "waiting": said.waiting,
        "to_settle": said.to_settle,
        "parked": said.parked,
        "program": plain(said.program),
        "schema_rev": plain(said.schema_rev),
        "protocol": max(0, min(said.protocol, _MOST_PROTOCOL)),
        "clock_offset": max(-_MOST_OFFSET, min(said.clock - now, _MOST_OFFSET)),
    }


def giving_back(clinic: AnyRow, device: AnyRow, said: Hello) -> dict[str, int]:
    """Asked once in this epoch, in the epoch with all it had, and nothing waiting: then this PC has given everything back."""
    if said.epoch != clinic.epoch:
        return {"asked_in_epoch": clinic.epoch}
    has_settled = device.asked_in_epoch == clinic.epoch and said.waiting == 0
    return {"asked_in_epoch": clinic.epoch} | ({"settled_epoch": clinic.epoch} if has_settled else {})


def has_lost(clinic: AnyRow, device: AnyRow, token: TokenRead, said: Hello) -> bool:
    """A PC that saw more than this server remembers: the server's files are older than they should be."""
    if said.epoch > clinic.epoch + MOST_EPOCHS_AHEAD:
        raise ServerSaysNo(SaysNo.MALFORMED)
    is_older = (said.epoch, said.order) > (clinic.epoch, clinic.last_order)
    return is_older or said.other_past or (token.generation > device.generation > 0 and not clinic.takes_back)


def is_before_erasures(schema_rev: str) -> bool:
    """Whether a PC's program is older than erasures: it cannot read a segment out of which something was taken."""
    return "" < schema_rev < "0010"
