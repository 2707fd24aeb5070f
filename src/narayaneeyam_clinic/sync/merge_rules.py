"""What a field holds after everybody's writes: a pure function of the set of writes, so that every PC finds the same.

A write names the writes it replaces (what its author saw). The heads are the writes that no other write replaces; two
heads with different values are concurrent edits (MERGE-1). Which of them holds, and whether people must decide, follows
from the column's declared rule.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from narayaneeyam_clinic.store.base import Lattice, Merge

Value = str | int | None


@dataclass(frozen=True, slots=True)
class Write:
    """One value given to one field by one change group."""

    stamp: int
    value: Value
    replaces: frozenset[int] = frozenset()
    # A parked group's writes are known but not in force: they replace others and are never heads (MERGE-10).
    is_parked: bool = False
    # Stamped over an hour after the server took it: a clock that ran ahead must not win by that (MERGE-9).
    is_from_ahead: bool = False
    # Two groups may share a stamp: one was issued again by a new device, or a clone wrote at the same moment.
    device: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """The declared rule of one column. A `state` column has a lattice, unless it only says when, by whom or whereto."""

    merge: Merge
    lattice: Lattice | None = None
    is_pointer: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """What holds, all heads (earliest first), and whether people must decide between them."""

    value: Value
    stamp: int
    heads: tuple[Write, ...]
    is_open: bool
    # Whether nobody needs to be told: the values are the same, or one is further along.
    is_agreed: bool = True


def merged(writes: Iterable[Write], rule: Rule) -> Merged | None:
    """The outcome of all writes of one field; None when none of them is in force."""
    heads = heads_of(writes)
    if not heads:
        return None
    holding = _HOLDS[rule.merge](heads, rule)
    agreed = _is_agreed(heads, rule)
    # Of what the last writer decides a notice is enough, unless a clock that ran ahead is among the writers (MERGE-9).
    quiet = rule.merge in _NOTICED and not any(head.is_from_ahead for head in heads)
    return Merged(holding.value, holding.stamp, tuple(heads), not agreed and not quiet, agreed)


def heads_of(writes: Iterable[Write]) -> list[Write]:
    """The writes in force that no other write replaces, earliest first; of the same write issued twice, one."""
    known: dict[tuple[int, Value], Write] = {}
    replaced: set[int] = set()
    for write in writes:
        replaced |= write.replaces
        if not write.is_parked:
            same = known.get((write.stamp, write.value))
            known[write.stamp, write.value] = write if same is None else min(same, write, key=_of_the_same)
    return sorted((write for write in known.values() if write.stamp not in replaced), key=_place)


def _of_the_same(write: Write) -> tuple[bool, str]:
    return write.is_from_ahead, write.device


def _place(write: Write) -> tuple[int, str]:
    return write.stamp, write.device


def _latest(heads: list[Write], rule: Rule) -> Write:
    return max(heads, key=lambda head: (not head.is_from_ahead, *_place(head)))


def _first(heads: list[Write], rule: Rule) -> Write:
    return heads[0]


def _furthest(heads: list[Write], rule: Rule) -> Write:
    if rule.lattice is None:
        # When, by whom, whereto: the first that says it stands beside the state that it explains.
        return next((head for head in heads if head.value is not None), heads[0])
    rank = rule.lattice.rank
    return max(heads, key=lambda head: (rank(head.value), not head.is_from_ahead, *_place(head)))


_NOTICED = frozenset({Merge.LWW, Merge.CENTRAL})

_HOLDS = {
    Merge.LWW: _latest,
    Merge.SAFETY: _latest,
    Merge.CENTRAL: _latest,
    Merge.CLAIM: _latest,
    Merge.LEDGER: _first,
    Merge.STATE: _furthest,
}


def _is_agreed(heads: list[Write], rule: Rule) -> bool:
    values = {head.value for head in heads}
    if len(values) == 1 or rule.merge is Merge.LEDGER:
        return True
    if rule.merge is not Merge.STATE:
        return False
    if rule.lattice is not None:
        return not rule.lattice.clash(values)
    return not rule.is_pointer or len(values - {None}) == 1
