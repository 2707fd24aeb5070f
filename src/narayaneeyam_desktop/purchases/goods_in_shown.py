"""A bill that is being entered, in finished words: its rows, what it comes to, whether that is what is printed."""

from __future__ import annotations

from narayaneeyam_clinic.pharmacy.find_medicine import FoundMedicine
from narayaneeyam_clinic.purchases.quote_receipt import QuotedLine, ReceiptQuote
from narayaneeyam_clinic.shared.money import ZERO, Money
from narayaneeyam_desktop.formats import cash_text, grouped, money_text, text_or_dash, unit_text
from narayaneeyam_desktop.purchases.goods_in_draft import EnteredLine
from narayaneeyam_desktop.purchases.goods_in_rows import GoodsRow, gst_text, warning_of
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated

_ROUNDING = Money.rupees(1)


def goods_row(number: int, line: EnteredLine, quoted: QuotedLine | None) -> GoodsRow:
    medicine, typed = line.medicine, line.typed
    short = translated("purchases", "{count} short").format(count=grouped(typed.short)) if typed.short else ""
    return GoodsRow(
        number=str(number),
        name=medicine.name,
        pack=pack_text(medicine),
        batch=text_or_dash(typed.batch_number),
        expiry=text_or_dash(typed.expiry.replace("/", "-")),
        place=text_or_dash(typed.place),
        packs=text_or_dash(typed.packs),
        free=grouped(typed.free) if typed.free else "–",
        rate=money_text(typed.rate),
        discount=text_or_dash(typed.discount),
        gst=gst_text(quoted.tax_basis_points) if quoted else "–",
        mrp=money_text(typed.mrp),
        amount=money_text(quoted.amount) if quoted and typed.rate is not None else "–",
        warning=" · ".join(
            words
            for words in (
                "" if line.is_filled else translated("purchases", "to be filled"),
                short,
                warning_of(quoted) if quoted else "",
            )
            if words
        ),
    )


def totals_shown(quote: ReceiptQuote) -> tuple[str, str, str, Tone]:
    """The sums in words, the total, how it meets the printed one, and how that is to be taken."""
    totals = quote.totals
    parts = [
        (translated("purchases", "Before tax"), totals.taxable + totals.exempt),
        (translated("purchases", "CGST"), totals.cgst),
        (translated("purchases", "SGST"), totals.sgst),
        (translated("purchases", "IGST"), totals.igst),
    ]
    words = "   ".join(f"{label} {money_text(amount)}" for label, amount in parts if amount)
    difference = quote.difference
    if difference is None:
        return words, cash_text(totals.total), "", Tone.PLAIN
    if not -_ROUNDING < difference < _ROUNDING:
        return words, cash_text(totals.total), _apart(difference), Tone.RED
    rounding = translated("purchases", "round off {amount}").format(amount=money_text(difference)) if difference else ""
    met = " · ".join(part for part in (translated("purchases", "meets the bill"), rounding) if part)
    return words, cash_text(totals.total + difference), met, Tone.LEAF


def _apart(difference: Money) -> str:
    if difference > ZERO:
        return translated("purchases", "the bill says {amount} more").format(amount=money_text(difference))
    return translated("purchases", "the bill says {amount} less").format(amount=money_text(-difference))


def pack_text(medicine: FoundMedicine) -> str:
    """ "450 ml"; nothing where the name ends with it already."""
    pack = f"{grouped(medicine.pack_size)} {unit_text(medicine.base_unit)}"
    return "" if medicine.name.casefold().endswith(pack.casefold()) else pack
