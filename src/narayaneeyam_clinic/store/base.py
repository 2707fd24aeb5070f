"""What every record is made of: identity, versions, and the declared merge rule of each synced column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Table, text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeEngine

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.columns import Id, Text_, Whole


class Merge(StrEnum):
    """How two PCs' changes to one column become one; each synced column names its rule."""

    LEDGER = "ledger"  # written once, corrected by a reversing row
    LWW = "lww"  # the last writer's value, by stamp, with a notice of concurrent edits
    SAFETY = "safety"  # last writer for now, both values shown until a person decides
    STATE = "state"  # only forward along its lattice
    CENTRAL = "central"  # only administrators and the server change it
    CLAIM = "claim"  # a thing that only one may have; a clash is settled by people


@dataclass(frozen=True, slots=True)
class Lattice:
    """Which of two states that were set without knowing of each other holds: the later in `order`. `clashes` names the
    pairs that cannot both be true, so that people decide.
    """

    order: tuple[str, ...]
    clashes: frozenset[frozenset[str]] = frozenset()

    def rank(self, value: object) -> int:
        """The place in the order; what is unknown here (a newer program's state) comes last."""
        return self.order.index(value) if value in self.order else len(self.order)

    def clash(self, values: Iterable[object]) -> bool:
        """Whether two of the values cannot both be true, or one is unknown here."""
        given = set(values)
        return any(pair <= given for pair in self.clashes) or not given <= set(self.order)


@dataclass(frozen=True, slots=True)
class Claim:
    """Among which rows only one may have the value of a `claim` column: those with the same `within` columns that are
    still in force (`among`, a condition that begins with a column of the table's own). A clash is found over the rows,
    alike on every PC.
    """

    within: tuple[str, ...] = ()
    among: str = "1"


class Record(DeclarativeBase):
    """The metadata of a clinic database."""


VERSION_COLUMNS = ("_v", "_fv")


class Synced(Record):
    """A record that is captured, logged and one day synced. Rows are never deleted: a trigger refuses it."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(Id(), primary_key=True, default=new_id, info={"merge": Merge.LEDGER}, sort_order=-3)
    # _v is the stamp of the insertion; _fv the stamps of later edits by field, as JSON, NULL until the first edit.
    inserted_stamp: Mapped[int] = mapped_column(
        "_v", Whole(), nullable=False, server_default=text("(transaction_stamp())"), deferred=True, sort_order=-2
    )
    edited_stamps: Mapped[str | None] = mapped_column("_fv", Text_(), deferred=True, sort_order=-1)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        _strict(cls)
        super().__init_subclass__(**kwargs)


class Local(Record):
    """A record of this PC only: drafts, derived totals, settings of this PC. Not captured, not synced."""

    __abstract__ = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        _strict(cls)
        super().__init_subclass__(**kwargs)


def _strict(cls: type[Record]) -> None:
    if "__tablename__" not in cls.__dict__:
        return
    given = cls.__dict__.get("__table_args__", ())
    arguments = (given,) if isinstance(given, dict) else given
    options = arguments[-1] if arguments and isinstance(arguments[-1], dict) else {}
    arguments = tuple(one for one in arguments if one is not options)
    cls.__table_args__ = (*arguments, {**options, "sqlite_strict": True})
    cls.__mapper_args__ = {**cls.__dict__.get("__mapper_args__", {}), "eager_defaults": False}


def synced(
    kind: TypeEngine[Any],
    merge: Merge,
    *constraints: Any,
    lattice: Lattice | None = None,
    claim: Claim | None = None,
    **options: Any,
) -> MappedColumn[Any]:
    """A column of a synced record with its merge rule; foreign keys never cascade."""
    rule = {"merge": merge, "lattice": lattice, "claim": claim}
    return mapped_column(_one_of_its_kind(kind), *constraints, info=rule, **options)


_kinds: dict[tuple[type, object], TypeEngine[Any]] = {}


def _one_of_its_kind(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    """The first that was made of this kind: SQLAlchemy makes classes for each type object, four kilobytes a column (SPEED-8)."""
    return _kinds.setdefault((type(kind), getattr(kind, "words", None)), kind)


def synced_tables() -> Iterator[Table]:
    """Every captured table, in an order in which parents come before children."""
    for table in Record.metadata.sorted_tables:
        if "_v" in table.c:
            yield table


def captured_columns(table: Table) -> list[str]:
    """The columns of a captured table whose changes are logged, in the order that the change mask numbers them."""
    return [column.name for column in table.columns if column.name not in (*VERSION_COLUMNS, "id")]
