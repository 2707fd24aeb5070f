"""The administrator's table of GST rates: a change is a further dated row, and no bill changes with it (DAY-8, GST-25)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel, ConfigDict
from sqlalchemy import select

from narayaneeyam_clinic.billing.records import GstRate
from narayaneeyam_clinic.billing.supply_rules import TaxRate
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.news import SettingsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

_CODE = re.compile(r"[0-9]{4}|[0-9]{6}|[0-9]{8}")
_NATURES = ("", "classical", "proprietary", "cosmetic", "raw_herb", "food")


class GstRateDraft(BaseModel):
    """A rate from a day on. `percent` as typed ("5", "0.25"); an empty nature is any; a short code covers the longer ones."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    hsn: str
    nature: str = ""
    percent: str = ""
    is_exempt: bool = False
    valid_from: date
    valid_to: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class GstRateRow:
    """One rate as the administrator sees it."""

    rate_id: str
    hsn: str
    nature: str
    rate: TaxRate
    is_exempt: bool
    valid_from: date
    valid_to: date | None
    source: str
    is_confirmed: bool


def gst_rate_list(rd: Reading) -> list[GstRateRow]:
    """All rates by code and nature, the newest first."""
    rd.require(Permission.MANAGE_SETTINGS)
    g = GstRate
    rows = rd.session.execute(
        select(
            g.id, g.hsn, g.nature, g.rate_basis_points, g.is_exempt, g.valid_from, g.valid_to, g.source, g.is_confirmed
        ).order_by(g.hsn, g.nature, g.valid_from.desc())
    )
    return [
        GstRateRow(
            rate_id=row.id,
            hsn=row.hsn,
            nature=row.nature,
            rate=TaxRate(row.rate_basis_points),
            is_exempt=row.is_exempt,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
            source=row.source,
            is_confirmed=row.is_confirmed,
        )
        for row in rows
    ]


def add_gst_rate(tx: Transaction, draft: GstRateDraft) -> str:
    """The new row's id; it is not confirmed yet. The same code, nature and first day again corrects that row.

    Refused: a code of a wrong length, an unknown nature, no rate, exempt with a rate, an end before the beginning.
    """
    tx.require(Permission.MANAGE_SETTINGS)
    if not _CODE.fullmatch(draft.hsn):
        raise Refused("hsn_not_understood", field="hsn", hsn=draft.hsn)
    if draft.nature not in _NATURES:
        raise Refused("nature_unknown", field="nature")
    rate = TaxRate.percent(draft.percent or "0")
    if bool(rate) is draft.is_exempt or (not draft.percent and not draft.is_exempt):
        raise Refused("rate_or_exempt", field="percent")
    if draft.valid_to is not None and draft.valid_to < draft.valid_from:
        raise Refused("ends_before_it_begins", field="valid_to")
    known = tx.session.scalars(
        select(GstRate).where(
            GstRate.hsn == draft.hsn, GstRate.nature == draft.nature, GstRate.valid_from == draft.valid_from
        )
    ).first()
    row = known or GstRate(hsn=draft.hsn, nature=draft.nature, valid_from=draft.valid_from)
    row.rate_basis_points = rate.basis_points
    row.is_exempt = draft.is_exempt
    row.valid_to = draft.valid_to
    row.source = draft.source
    row.is_confirmed = False
    tx.add(row)
    tx.tell(SettingsChanged())
    return row.id


def confirm_gst_rate(tx: Transaction, rate_id: str, *, confirmed: bool = True) -> None:
    """The accountant has seen it (or takes it back): the mark "not yet confirmed" goes."""
    tx.require(Permission.MANAGE_SETTINGS)
    row = tx.session.get(GstRate, rate_id)
    if row is None:
        raise Refused("rate_not_found")
    row.is_confirmed = confirmed
    tx.tell(SettingsChanged())
