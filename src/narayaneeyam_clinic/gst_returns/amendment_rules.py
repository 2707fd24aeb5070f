"""What a return tells of months that were filed before it (GSTR-14).

A bill to a registered person, or a large one, that came later was never told: it stands in this month's own table with its own
date. All else amends what was told: a bill that is cancelled now (table 9A), the row of small supplies of its month (table 10),
the exempt ones (table 8), for which the portal has no amended section. The others go into its file by the names that the published
interfaces of several providers agree upon (decision 0025); all of them are a list for the person who files.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from narayaneeyam_clinic.gst_returns.gstr1_rules import Section, SmallKey, SumRow, section_of, small_rows
from narayaneeyam_clinic.gst_returns.supplies import Change, ChangeKind, Period, Supply


class AmendedTable(StrEnum):
    """By the number of its table, with the portal's name of the section."""

    REGISTERED = "9A b2ba"
    LARGE = "9A b2cla"
    NOTE_REGISTERED = "9C cdnra"
    NOTE_OTHERS = "9C cdnura"
    SMALL = "10 b2csa"
    EXEMPT = "8"


@dataclass(frozen=True, slots=True)
class AmendedRow:
    """One line to amend: of one bill, or of a row of small supplies (`key`). `before` is what was told, `now` what holds."""

    table: AmendedTable
    month: Period
    before: SumRow
    now: SumRow
    changes: tuple[Change, ...]
    key: SmallKey | None = None
    # Of a row of small supplies: all that holds now of its place, by rate, because the portal amends a place as a whole.
    of_place: tuple[tuple[int, SumRow], ...] = ()


# Where one document is told by itself; a credit note is never cancelled, a debit note may be.
_TABLES = {
    Section.B2B: AmendedTable.REGISTERED,
    Section.B2CL: AmendedTable.LARGE,
    Section.CDNR: AmendedTable.NOTE_REGISTERED,
    Section.CDNUR: AmendedTable.NOTE_OTHERS,
}


def told_by_itself(changes: Iterable[Change]) -> list[Supply]:
    """What came later and was never told: it stands in the tables of this month. Of small supplies their exempt parts do."""
    return [change.supply for change in changes if change.kind is ChangeKind.CAME_LATER]


def is_small(supply: Supply) -> bool:
    return section_of(supply) is Section.B2CS


def amended_rows(changes: Sequence[Change], months: dict[Period, list[Supply]]) -> list[AmendedRow]:
    """`months` are the supplies that hold now of each month in which small supplies changed, with the changes in them."""
    rows = [row for change in changes if change.kind is ChangeKind.CANCELLED for row in _cancelled(change)]
    for month, supplies in sorted(months.items()):
        here = tuple(one for one in changes if one.month == month and is_small(one.supply))
        came = {one.supply.document_id for one in here if one.kind is ChangeKind.CAME_LATER}
        gone = [one.supply for one in here if one.kind is ChangeKind.CANCELLED]
        now = small_rows(supplies)
        before = small_rows([one for one in supplies if one.document_id not in came] + gone)
        for key in sorted({key for one in here for key in small_rows([one.supply])}):
            behind = tuple(one for one in here if key in small_rows([one.supply]))
            rows.append(
                AmendedRow(
                    AmendedTable.SMALL, month, before.get(key, SumRow()), now.get(key, SumRow()), behind, key,
                    of_place=tuple(
                        (one.rate_basis_points, row)
                        for one, row in sorted(now.items())
                        if (one.is_inter_state, one.place_of_supply) == (key.is_inter_state, key.place_of_supply)
                    ),
                )
            )  # fmt: skip
    return rows


def _cancelled(change: Change) -> Iterable[AmendedRow]:
    taxed, exempt = SumRow(), SumRow()
    for part in change.supply.parts:
        (exempt if part.is_exempt else taxed).take(change.supply, part)
    table = _TABLES.get(section_of(change.supply))
    if table is not None and taxed.documents:
        yield AmendedRow(table, change.month, taxed, SumRow(), (change,))
    if exempt.documents:
        yield AmendedRow(AmendedTable.EXEMPT, change.month, exempt, SumRow(), (change,))
