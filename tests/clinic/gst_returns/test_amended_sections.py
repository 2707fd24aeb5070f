"""The sections of the portal's file that amend earlier months, by every field (GSTR-14)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from narayaneeyam_clinic.gst_returns.amendment_rules import amended_rows
from narayaneeyam_clinic.gst_returns.gstr1_json import as_json
from narayaneeyam_clinic.gst_returns.gstr1_rules import gstr1
from narayaneeyam_clinic.gst_returns.supplies import Change, ChangeKind, Period, Supply, SupplyDocument
from tests.clinic.gst_returns.test_gstr1_rules import OURS, THEIRS, bill, part

OCTOBER, NOVEMBER = Period(2026, 10), Period(2026, 11)
WAS_SMALL = bill("A1/26-27/000004", (part(1_000),), day=date(2026, 10, 4))


def gone(supply: Supply) -> Change:
    return Change(ChangeKind.CANCELLED, OCTOBER, supply)


def test_every_section_that_amends():
    """GSTR-14: what was cancelled is amended to nothing at the rates it was told with; a place to all that holds of it now."""
    day = date(2026, 10, 3)
    registered = bill("A1/26-27/000001", (part(10_000), part(5_000, 1800)), day=day, recipient_gstin=THEIRS)
    beyond = {"is_inter_state": True, "place_of_supply": "33", "day": day}
    large = bill("A1/26-27/000002", (part(20_000_000, igst=True),), **beyond)
    of_bill = {"document": SupplyDocument.DEBIT_NOTE, "bill_day": day, "bill_value": large.value}
    note = bill("A1N/26-27/00001", (part(1_000, igst=True),), **beyond, **of_bill, recipient_gstin=THEIRS)
    other = bill("A1N/26-27/00002", (part(1_000, igst=True),), **beyond, **of_bill)
    # Of the same place another rate holds as it did: the portal takes a place as a whole.
    holds = [replace(WAS_SMALL, document_id="a", parts=(part(3_000),)), bill("b", (part(500, 1800),), day=day)]
    changes = [gone(one) for one in (registered, large, note, other, WAS_SMALL)]
    told = as_json(gstr1(OURS, NOVEMBER, [], []), amended_rows(changes, {OCTOBER: holds}))
    assert list(told) == ["gstin", "fp", "version", "hash", "b2ba", "b2cla", "b2csa", "cdnra", "cdnura"]

    def nothing(rate: int, **taxes: int) -> dict[str, object]:
        return {"num": rate * 100 + 1, "itm_det": {"txval": 0, "rt": rate, **taxes, "csamt": 0}}

    assert told["b2ba"] == [
        {
            "ctin": THEIRS,
            "inv": [
                {
                    "oinum": "A1/26-27/000001", "oidt": "03-10-2026", "inum": "A1/26-27/000001", "idt": "03-10-2026",
                    "val": 0, "pos": "32", "rchrg": "N", "inv_typ": "R",
                    "itms": [nothing(5, camt=0, samt=0), nothing(18, camt=0, samt=0)],
                }
            ],
        }
    ]  # fmt: skip
    assert told["b2cla"] == [
        {
            "pos": "33",
            "inv": [
                {
                    "oinum": "A1/26-27/000002", "oidt": "03-10-2026", "inum": "A1/26-27/000002", "idt": "03-10-2026",
                    "val": 0, "itms": [nothing(5, iamt=0)],
                }
            ],
        }
    ]  # fmt: skip
    assert told["b2csa"] == [
        {
            "omon": "102026", "sply_ty": "INTRA", "typ": "OE", "pos": "32",
            "itms": [
                {"rt": 5, "txval": 30, "camt": 0.75, "samt": 0.75, "csamt": 0},
                {"rt": 18, "txval": 5, "camt": 0.45, "samt": 0.45, "csamt": 0},
            ],
        }
    ]  # fmt: skip
    was = {"ont_num": "A1N/26-27/00001", "ont_dt": "03-10-2026", "nt_num": "A1N/26-27/00001", "nt_dt": "03-10-2026"}
    assert told["cdnra"] == [
        {
            "ctin": THEIRS,
            "nt": [
                was
                | {
                    "ntty": "D", "val": 0, "pos": "33", "rchrg": "N", "inv_typ": "R", "itms": [nothing(5, iamt=0)],
                }
            ],
        }
    ]  # fmt: skip
    was = {"ont_num": "A1N/26-27/00002", "ont_dt": "03-10-2026", "nt_num": "A1N/26-27/00002", "nt_dt": "03-10-2026"}
    assert told["cdnura"] == [was | {"ntty": "D", "val": 0, "typ": "B2CL", "pos": "33", "itms": [nothing(5, iamt=0)]}]


def test_a_place_of_which_nothing_is_left():
    """GSTR-14: each rate of it stands with nothing."""
    told = as_json(gstr1(OURS, NOVEMBER, [], []), amended_rows([gone(WAS_SMALL)], {OCTOBER: []}))
    assert told["b2csa"][0]["itms"] == [{"rt": 5, "txval": 0, "camt": 0, "samt": 0, "csamt": 0}]
