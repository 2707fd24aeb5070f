"""What a report is: documents with their part of every figure, and the ways in which they are put together (REPORT-1, REPORT-2).

A report's `entries` is the one place in which its numbers come from. Each entry is one document: `day`, `document` (its
number), `whom`, the `page` that opens it and that page's `ref`; beside these the columns that it is grouped or filtered by,
and its part of each figure. Rows, totals and what stands behind a row are sums over, or picks of, the same entries.

Cells are as they are stored: paise, ISO dates, whole numbers, texts. `Column.kind` says what they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sqlalchemy import Select, column, select, text
from sqlalchemy.sql.selectable import SelectBase

from narayaneeyam_clinic.billing.records import MONEY_METHODS
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Device, Staff, StaffKind, User
from narayaneeyam_clinic.store.transaction import Reading

Cell = str | int | None


class Kind(StrEnum):
    """What the cells of a column are: money in paise, percent in hundredths of a percent, tenths ten times, a date in ISO form."""

    TEXT = "text"
    WORD = "word"  # a word of a fixed list, which the screen tells in its own language
    DATE = "date"
    MONEY = "money"
    COUNT = "count"
    QUANTITY = "quantity"  # base units: of one medicine they add up, of several they do not
    TENTHS = "tenths"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the entries. `share_of` makes a percentage, `average_of` a mean in tenths, `rest_of` what is
    left of the first without the second: of two other figures, worked out of sums.
    """

    key: str
    words: str
    kind: Kind = Kind.TEXT
    share_of: tuple[str, str] | None = None
    average_of: tuple[str, str] | None = None
    rest_of: tuple[str, str] | None = None
    # What the file and the paper can do without when there is little room; on the screen it gives way first.
    is_minor: bool = False

    @property
    def is_derived(self) -> bool:
        return bool(self.share_of or self.average_of or self.rest_of)

    def derived(self, sums: Mapping[str, int]) -> int | None:
        """From the sums of the figures; nothing where there is nothing to share."""
        if self.rest_of is not None:
            return sums[self.rest_of[0]] - sums[self.rest_of[1]]
        part, whole = self.share_of or self.average_of or ("", "")
        if not sums.get(whole):
            return None
        factor = 10_000 if self.share_of is not None else 10
        return (2 * factor * sums[part] + sums[whole]) // (2 * sums[whole])


class Period(StrEnum):
    """What a report asks for: a first and a last day, or nothing because it tells how things stand now."""

    DAYS = "days"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class Grouping:
    """One way to put entries together: rows are told apart by the column `row`, and begin with `columns`.

    `is_each`: each entry is a row of its own, and opens its page.
    """

    key: str
    words: str
    row: str = ""
    columns: tuple[Column, ...] = ()
    is_each: bool = False
    # Rows stand by their first column, or by this figure, the largest first.
    largest_first: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """Entries may be limited to those whose column `key` has one value: of a fixed list of words, or of the (value, name) rows
    that a statement finds.
    """

    key: str
    words: str
    choices: tuple[str, ...] | Select[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A period, both days included, a grouping (the first unless told) and the values of filters."""

    since: date
    until: date
    grouping: str = ""
    filters: Mapping[str, str] = field(default_factory=dict)


# SQL with the columns that its report declares, or entries made in Python: mappings of column to cell.
Entries = SelectBase | Sequence[Mapping[str, Cell]]


class Section(StrEnum):
    """The shelves of the list of reports."""

    MONEY = "Money"
    STOCK = "Stock"
    PEOPLE = "Patients"
    HOUSE = "House and treatments"
    PURCHASES = "Purchases"
    OFFICE = "Office"


@dataclass(frozen=True, slots=True)
class Report:
    """One report. `needs` are all asked for; `documents_need` beside them for what stands behind a row."""

    key: str
    words: str
    section: Section
    needs: frozenset[Permission]
    entries: Callable[[Reading, Asked], Entries]
    figures: tuple[Column, ...]
    groupings: tuple[Grouping, ...]
    filters: tuple[Filter, ...] = ()
    period: Period = Period.DAYS
    documents_need: frozenset[Permission] = frozenset()
    # Entries belong to days, so that a long period can be read month by month and what was read be added up.
    by_day: bool = True
    note: str = ""

    @property
    def sums(self) -> tuple[Column, ...]:
        """The figures that are added up."""
        return tuple(one for one in self.figures if not one.is_derived)

    def grouping(self, key: str) -> Grouping:
        """The one of that key, or the first."""
        return next((one for one in self.groupings if one.key == key), self.groupings[0])


# Which argument of its page tells what to open; a page is named by a report's entries.
OPENS = {
    "bill": "invoice_id",
    "patient": "patient_id",
    "medicine": "medicine_id",
    "stay": "admission_id",
    "course": "course_id",
    "supplier": "supplier_id",
    "receipt": "receipt_id",
    "given_back": "return_id",
}

DAY = Column("day", "Date", Kind.DATE)
DOCUMENT = Column("document", "Document")
WHOM = Column("whom", "Name")
EACH = Grouping("each", "Each document", columns=(DAY, DOCUMENT, WHOM), is_each=True)
BY_DAY = Grouping("day", "Day", "day", (DAY,))

DOCTORS = Filter(
    "doctor_id", "Doctor", select(Staff.id, Staff.name).where(Staff.kind == StaffKind.DOCTOR).order_by(Staff.name)
)
PERSONS = Filter("by_id", "Person", select(User.id, User.name).order_by(User.name))
COUNTERS = Filter("device_id", "Counter", select(Device.id, Device.counter_code).order_by(Device.counter_code))
METHODS = Filter("method", "Method", tuple(str(one) for one in MONEY_METHODS))


def by(key: str, words: str, *, row: str = "", largest_first: str = "", kind: Kind = Kind.TEXT) -> Grouping:
    """Rows by one column that is its own label, or, where names may be alike, by `row`."""
    return Grouping(key, words, row or key, (Column(key, words, kind),), largest_first=largest_first)


def typed(statement: str, names: str, **values: str) -> SelectBase:
    """A statement in SQL with the names of its columns, in their order."""
    named = names.split()
    clause = text(f"WITH named ({', '.join(named)}) AS ({statement}) SELECT * FROM named").bindparams(**values)
    return clause.columns(*(column(name) for name in named))


def days(asked: Asked) -> dict[str, str]:
    """The period as statements take it."""
    return {"since": asked.since.isoformat(), "until": asked.until.isoformat()}
