"""What becomes of one row of a file, and of one batch of rows; the same for all kinds of import (IMP-4 to IMP-6)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Concatenate, ParamSpec, TypeVar

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.transaction import Transaction

V = TypeVar("V")
P = ParamSpec("P")


class Verdict(StrEnum):
    NEW = "new"
    SAME = "same"
    CHANGE = "change"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a row: the code and facts of a refusal, and the field to blame."""

    code: str
    field: str | None = None
    facts: Mapping[str, object] = dataclasses.field(default_factory=dict)

    def refusal(self) -> Refused:
        """As a refusal, for its sentence."""
        return Refused(self.code, field=self.field, **self.facts)


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """What an import does with a row. Of a bad one: everything that is wrong with it; its cells go back to the person.

    `label` is the name in the row, for the preview.
    """

    row: int
    verdict: Verdict
    label: str = ""
    faults: tuple[Fault, ...] = ()
    cells: tuple[str, ...] = ()


class RowFaults:
    """Reads the cells of one row and keeps what is wrong with each, so that the person can put all of it right at once."""

    __slots__ = ("found",)

    def __init__(self) -> None:
        self.found: list[Fault] = []

    def __bool__(self) -> bool:
        return bool(self.found)

    def read(
        self, reader: Callable[Concatenate[str, P], V], cell: str | None, *args: P.args, **kwargs: P.kwargs
    ) -> V | None:
        """What the reader makes of the cell; None when the cell is empty or the reader refuses it."""
        if not cell:
            return None
        try:
            return reader(cell, *args, **kwargs)
        except Refused as refused:
            self.add(refused)
            return None

    def add(self, refused: Refused, *, field: str | None = None) -> None:
        """Keep a refusal; `field` when the cell stands in another column than the refusal says."""
        self.found.append(Fault(refused.code, field or refused.field, refused.facts))


def bad_row(row: int, cells: tuple[str, ...], label: str, faults: RowFaults | Refused) -> RowVerdict:
    if isinstance(faults, Refused):
        found = RowFaults()
        found.add(faults)
        faults = found
    return RowVerdict(row, Verdict.BAD, label, tuple(faults.found), cells)


@dataclass(frozen=True, slots=True)
class BatchDone:
    """One committed batch: up to which row of the file, how many rows of each verdict, and the bad ones.

    `changed` counts known rows whose values were brought up to the file; `left` those that differ and were left alone.
    """

    up_to_row: int
    new: int = 0
    same: int = 0
    changed: int = 0
    left: int = 0
    bad: tuple[RowVerdict, ...] = ()

    @property
    def rows(self) -> int:
        return self.new + self.same + self.changed + self.left + len(self.bad)


Batch = Callable[[Transaction], BatchDone]
