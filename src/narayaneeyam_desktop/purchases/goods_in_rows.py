"""One line of goods that come in, in finished words."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from narayaneeyam_clinic.purchases.quote_receipt import QuotedLine
from narayaneeyam_desktop.formats import money_text
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.wording import translated


@dataclass(frozen=True, slots=True)
class GoodsRow:
    """One line that was entered; `warning` is what is to be noticed of it."""

    number: str
    name: str
    pack: str
    batch: str
    expiry: str
    place: str
    packs: str
    free: str
    rate: str
    discount: str
    gst: str
    mrp: str
    amount: str
    warning: str = ""


def goods_columns() -> list[Column[GoodsRow]]:
    """As the lines stand on a supplier's bill."""
    return [
        Column("#", attrgetter("number"), width=34),
        Column(
            translated("purchases", "Medicine"), attrgetter("name"), width=180, stretch=True, tail=attrgetter("pack")
        ),
        Column(translated("purchases", "Batch"), attrgetter("batch"), width=90),
        Column(translated("purchases", "Expiry"), attrgetter("expiry"), width=78),
        Column(translated("purchases", "Place"), attrgetter("place"), width=70, may_hide=3),
        Column(translated("purchases", "Packs"), attrgetter("packs"), width=80, right=True),
        Column(translated("purchases", "Free"), attrgetter("free"), width=48, right=True),
        Column(translated("purchases", "Rate"), attrgetter("rate"), width=84, right=True),
        Column(translated("purchases", "Discount"), attrgetter("discount"), width=72, right=True, may_hide=2),
        Column(translated("purchases", "GST"), attrgetter("gst"), width=52, right=True),
        Column(translated("purchases", "MRP"), attrgetter("mrp"), width=84, right=True),
        Column(translated("purchases", "Amount"), attrgetter("amount"), width=96, right=True),
        Column("", attrgetter("warning"), width=170, tone=_tone),
    ]


def warning_of(line: QuotedLine) -> str:
    """What is to be noticed, the worst first."""
    found = []
    if line.maker_why:
        found.append(translated("purchases", "maker on the black list"))
    if line.is_above_mrp:
        found.append(translated("purchases", "cost above MRP"))
    if line.rate_was is not None:
        found.append(translated("purchases", "rate was {amount}").format(amount=money_text(line.rate_was)))
    if line.mrp_was is not None:
        found.append(translated("purchases", "MRP was {amount}").format(amount=money_text(line.mrp_was)))
    if line.expires_soon:
        found.append(translated("purchases", "expires soon"))
    return " · ".join(found)


def gst_text(basis_points: int) -> str:
    """ "5%", and nothing for none."""
    percent = f"{basis_points / 100:g}"
    return f"{percent}%" if basis_points else "–"


def _tone(row: GoodsRow) -> Tone | None:
    return Tone.AMBER if row.warning else None
