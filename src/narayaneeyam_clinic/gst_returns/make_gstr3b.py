"""GSTR-3B of a month with the register of purchases: for the page, and as CSV files (GSTR-15, GSTR-16)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from narayaneeyam_clinic.exports.table_file import Cell, write_table
from narayaneeyam_clinic.gst_returns.gstr3b_rules import Gstr3b, gstr3b, percent_of
from narayaneeyam_clinic.gst_returns.input_tax_rules import (
    LostGoods,
    Purchase,
    ShareBy,
    claim_of,
    exempt_share,
)
from narayaneeyam_clinic.gst_returns.make_gstr1 import made_gstr1
from narayaneeyam_clinic.gst_returns.purchases_of_period import lost_goods, purchases_of
from narayaneeyam_clinic.gst_returns.supplies import Period, Supply, rupees
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import SettingKey, setting
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.states import STATES
from narayaneeyam_clinic.store.transaction import AccessEntry, Reading

_SUMMARY = ("Line", "Place Of Supply", "Inter/Intra", "Taxable or exempt value", "Integrated Tax", "Central Tax",
            "State/UT Tax", "Documents", "Share blocked %")  # fmt: skip
REGISTER = ("Date", "Document", "Kind", "Supplier", "GSTIN", "Supplier's bill", "Date of bill", "Inter/Intra",
             "Taxable Value", "Integrated Tax", "Central Tax", "State/UT Tax", "Exempt", "Payable", "Input tax")  # fmt: skip
_LOSSES = ("Date", "Medicine", "Batch", "What happened", "Quantity", "Unit", "Integrated Tax", "Central Tax",
           "State/UT Tax", "Tax known")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Made3b:
    """The summary with what stands behind it, by id."""

    told: Gstr3b
    by: ShareBy
    supplies: dict[str, Supply]
    purchases: dict[str, Purchase]
    lost: dict[str, LostGoods]


def made_gstr3b(rd: Reading, period: Period) -> Made3b:
    """Refused: not_permitted, no_gstin."""
    made = made_gstr1(rd, period)
    changed = {change.supply.document_id for change in made.changes}
    own = [one for one in made.supplies.values() if one.document_id not in changed]
    purchases, lost = purchases_of(rd, period), lost_goods(rd, period)
    by = ShareBy(setting(rd, SettingKey.INPUT_TAX_SHARE))
    return Made3b(
        gstr3b(own, made.changes, purchases, lost, exempt_share(own, by)),
        by,
        made.supplies,
        {one.document_id: one for one in purchases},
        {one.movement_id: one for one in lost},
    )


def export_gstr3b(rd: Reading, period: Period, folder: Path) -> tuple[Path, ...]:
    """The summary, the register of purchases and what was lost, as CSV, with a line in the access log.

    Refused: as `made_gstr3b`, not_permitted without the right to export, file_not_written.
    """
    rd.require(Permission.EXPORT)
    made = made_gstr3b(rd, period)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise Refused("file_not_written", field="file", file=folder.name) from trouble
    tables: tuple[tuple[str, Sequence[str], Iterator[Sequence[Cell]]], ...] = (
        (f"gstr3b_{period.text}.csv", _SUMMARY, _summary(made.told)),
        (f"purchases_{period.text}.csv", REGISTER, register_rows(made.purchases.values())),
        (f"goods_lost_{period.text}.csv", _LOSSES, _losses(made.lost.values())),
    )
    for name, header, rows in tables:
        write_table(folder / name, header, rows)
    rd.access.append(AccessEntry("exported", None, f"gstr3b {period.text}"))
    return tuple(folder / name for name, _, _ in tables)


def _summary(told: Gstr3b) -> Iterator[Sequence[Cell]]:
    for one in told.figures:
        yield (
            one.line.value,
            f"{one.place}-{STATES.get(one.place, '')}" if one.place else "",
            ("Inter" if one.is_inter_state else "Intra") if one.line.value == "5" else "",
            rupees(one.value), rupees(one.taxes.igst), rupees(one.taxes.cgst), rupees(one.taxes.sgst), len(one.behind),
            percent_of(one.share) if one.share else "",
        )  # fmt: skip


def register_rows(purchases: Iterable[Purchase]) -> Iterator[Sequence[Cell]]:
    """A row of the register for each purchase."""
    for one in purchases:
        yield (
            one.day, one.number, one.kind.value, one.supplier, one.gstin, one.supplier_bill, one.supplier_bill_day,
            "Inter" if one.is_inter_state else "Intra", rupees(one.taxable), rupees(one.taxes.igst), rupees(one.taxes.cgst),
            rupees(one.taxes.sgst), rupees(one.exempt), rupees(one.payable), claim_of(one).value,
        )  # fmt: skip


def _losses(lost: Iterable[LostGoods]) -> Iterator[Sequence[Cell]]:
    for one in lost:
        yield (
            one.day, one.what, one.batch, one.kind, one.quantity, one.unit, rupees(one.taxes.igst), rupees(one.taxes.cgst),
            rupees(one.taxes.sgst), "yes" if one.is_known else "no",
        )  # fmt: skip
