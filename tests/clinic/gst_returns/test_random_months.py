"""Whatever a month holds: every document stands in the return once, sums are those of the documents, net and tax are gross."""

from __future__ import annotations

from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from narayaneeyam_clinic.gst_returns.gstr1_figures import FigureOf, figures_of
from narayaneeyam_clinic.gst_returns.gstr1_json import as_json
from narayaneeyam_clinic.gst_returns.gstr1_rules import gstr1
from narayaneeyam_clinic.gst_returns.gstr3b_rules import Line3b, gstr3b
from narayaneeyam_clinic.gst_returns.input_tax_rules import ExemptShare
from narayaneeyam_clinic.gst_returns.supplies import Period, Supply, SupplyDocument, SupplyPart

OURS, THEIRS = "32ABCDE1234F1Z9", "33ABCDE1234F1Z7"


@st.composite
def parts(draw: st.DrawFn, *, inter: bool) -> SupplyPart:
    hsn, unit = draw(
        st.sampled_from([("30049011", "ml"), ("33059011", "nos"), ("999311", ""), ("999312", ""), ("", "")])
    )
    value = draw(st.integers(min_value=0, max_value=300_000_00))
    if draw(st.booleans()):
        return SupplyPart(hsn, "x", unit, 0, True, 1, 0, 0, 0, 0, value)
    rate = draw(st.sampled_from([0, 500, 1200, 1800]))
    half = value * rate // 20_000
    igst = 2 * half if inter else 0
    half = 0 if inter else half
    return SupplyPart(hsn, "x", unit, rate, False, 450, value, half, half, igst, value + half + half + igst)


@st.composite
def supplies(draw: st.DrawFn) -> list[Supply]:
    made = []
    for number in range(draw(st.integers(min_value=0, max_value=12))):
        place = draw(st.sampled_from(["32", "33", "29"]))
        own = tuple(draw(st.lists(parts(inter=place != "32"), min_size=1, max_size=4)))
        value = sum(one.value for one in own)
        made.append(
            Supply(
                f"d{number}", draw(st.sampled_from(SupplyDocument)), f"A1/26-27/{number + 1}",
                date(2026, 11, draw(st.integers(min_value=1, max_value=30))), value, place, place != "32",
                draw(st.sampled_from(["", THEIRS])), "", own,
                bill_id="b", bill_number="A1/26-27/9", bill_day=date(2026, 10, 3),
                bill_value=value + draw(st.sampled_from([0, 200_000_00])),
            )
        )  # fmt: skip
    return made


@settings(max_examples=60, deadline=None)
@given(supplies(), st.sampled_from([Period(2026, 11), Period(2025, 4)]))
def test_sections_are_the_documents(month: list[Supply], period: Period):
    """GSTR-19: by tables and by codes, each figure from its documents, and GSTR-3B the same."""
    told = gstr1(OURS, period, month, [])
    taken_off = SupplyDocument.CREDIT_NOTE
    signed = [(-1 if supply.document is taken_off else 1, part) for supply in month for part in supply.parts]
    for sign, part in signed:
        assert part.is_exempt or part.taxable + part.tax == part.value, sign
    taxable = sum(sign * part.taxable for sign, part in signed)
    tax = sum(sign * part.tax for sign, part in signed)
    gross = sum(sign * part.value for sign, part in signed)
    exempt = sum(sign * part.value for sign, part in signed if part.is_exempt)
    figures = figures_of(told)
    notes = (FigureOf.NOTES_REGISTERED, FigureOf.NOTES_OTHERS)
    debits = (FigureOf.DEBITS_REGISTERED, FigureOf.DEBITS_OTHERS)
    by_table = Counter({"taxable": 0, "tax": 0})
    for figure in figures:
        if figure.of in (FigureOf.REGISTERED, FigureOf.LARGE, FigureOf.SMALL, *notes, *debits):
            sign = -1 if figure.of in notes else 1
            by_table["taxable"] += sign * figure.taxable.paise
            by_table["tax"] += sign * figure.tax.paise
    assert (by_table["taxable"], by_table["tax"]) == (taxable, tax)
    assert sum(figure.value.paise for figure in figures if figure.of is FigureOf.EXEMPT) == exempt
    assert (
        sum(figure.value.paise for figure in figures if figure.of is FigureOf.CODES) == gross == taxable + tax + exempt
    )
    behind = {one for figure in figures if figure.of is not FigureOf.CODES for one in figure.documents}
    assert behind == {supply.document_id for supply in month}
    summary = gstr3b(month, [], [], [], ExemptShare())
    assert [one.value for one in summary.of(Line3b.TAXABLE)] == [taxable]
    assert [one.taxes.whole for one in summary.of(Line3b.TAXABLE)] == [tax]
    assert [one.value for one in summary.of(Line3b.EXEMPT)] == [exempt]
    written = as_json(told)
    assert all(written.values())
    assert list(written)[:4] == ["gstin", "fp", "version", "hash"]
