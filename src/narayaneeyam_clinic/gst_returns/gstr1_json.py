"""GSTR-1 as the file that the portal's offline tool writes (version GST3.2.4): its order, its names, empty sections left out.

The form was taken from the tool's published files and compared field by field; it was not tried in the portal itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from narayaneeyam_clinic.gst_returns.amendment_rules import AmendedRow, AmendedTable
from narayaneeyam_clinic.gst_returns.gstr1_rules import (
    NO_UNIT,
    CodeKey,
    ExemptKey,
    Gstr1,
    RateItem,
    SumRow,
    ToldDocument,
    merged,
)
from narayaneeyam_clinic.gst_returns.portal_words import NATURES, allowed_description, code_text
from narayaneeyam_clinic.gst_returns.supplies import Period, Supply, SupplyDocument, rupees, told_quantity

VERSION = "GST3.2.4"


def file_name(gstin: str, made_on: date) -> str:
    """As the tool calls it: the day on which it was made, without zeros in front."""
    return f"returns_{made_on.day}{made_on.month}{made_on.year}_R1_{gstin}_offline.json"


def json_text(told: Gstr1, amended: Sequence[AmendedRow] = ()) -> str:
    """The file's whole text."""
    return json.dumps(as_json(told, amended), ensure_ascii=True, separators=(",", ":"))


def as_json(told: Gstr1, amended: Sequence[AmendedRow] = ()) -> dict[str, Any]:
    """The return as nested lists and names; amounts in rupees. `amended` is what it tells of months that were filed before."""
    sections: dict[str, Any] = {
        "b2b": [
            {"ctin": gstin, "inv": [_invoice(one, with_type=True) for one in some]}
            for gstin, some in groupby(told.b2b, key=lambda one: one.supply.recipient_gstin)
        ],
        "b2ba": [
            {"ctin": gstin, "inv": [_was(one, "oinum", "oidt") | _invoice(one, with_type=True) for one in some]}
            for gstin, some in groupby(_gone(amended, AmendedTable.REGISTERED), key=_gstin_of)
        ],
        "b2cl": [
            {"pos": place, "inv": [_invoice(one, with_type=False) for one in some]}
            for place, some in groupby(
                sorted(told.b2cl, key=lambda one: one.supply.place_of_supply),
                key=lambda one: one.supply.place_of_supply,
            )
        ],
        "b2cla": [
            {"pos": place, "inv": [_was(one, "oinum", "oidt") | _invoice(one, with_type=False) for one in some]}
            for place, some in groupby(_gone(amended, AmendedTable.LARGE), key=lambda one: one.supply.place_of_supply)
        ],
        "b2cs": [
            {
                "sply_ty": "INTER" if key.is_inter_state else "INTRA",
                "rt": _percent(key.rate_basis_points),
                "typ": "OE",
                "pos": key.place_of_supply,
                "txval": _amount(row.taxable),
                **_taxes(row, is_inter_state=key.is_inter_state),
            }
            for key, row in told.b2cs.items()
        ],
        "b2csa": _amended_places(amended),
        "nil": _exempt(told),
        "cdnra": [
            {"ctin": gstin, "nt": [_was(one, "ont_num", "ont_dt") | _note(one) for one in some]}
            for gstin, some in groupby(_gone(amended, AmendedTable.NOTE_REGISTERED), key=_gstin_of)
        ],
        "cdnr": [
            {"ctin": gstin, "nt": [_note(one) for one in some]}
            for gstin, some in groupby(told.cdnr, key=lambda one: one.supply.recipient_gstin)
        ],
        "cdnur": [_note_to_others(one) for one in told.cdnur],
        "cdnura": [
            _was(one, "ont_num", "ont_dt") | _note_to_others(one) for one in _gone(amended, AmendedTable.NOTE_OTHERS)
        ],
        "doc_issue": _documents(told),
        "hsn": _codes(told),
    }
    head = {"gstin": told.gstin, "fp": told.period.text, "version": VERSION, "hash": "hash"}
    return head | {name: section for name, section in sections.items() if section}


def _gstin_of(one: ToldDocument) -> str:
    return one.supply.recipient_gstin


def _gone(amended: Iterable[AmendedRow], table: AmendedTable) -> list[ToldDocument]:
    """Documents that were told and are cancelled now: the portal takes none out of a filed month, so each is amended to nothing at
    every rate that it was told with.
    """
    gone = [
        ToldDocument(
            replace(one.supply, value=0),
            tuple(
                RateItem(rate, 0, 0, 0, 0)
                for rate in sorted({part.rate_basis_points for part in one.supply.parts if not part.is_exempt})
            ),
        )
        for row in amended
        if row.table is table
        for one in row.changes
    ]
    return sorted(gone, key=lambda one: (_gstin_of(one), one.supply.place_of_supply, one.supply.day, one.supply.number))


def _was(one: ToldDocument, number: str, day: str) -> dict[str, Any]:
    """What names the document that is amended; its number and day do not change."""
    return {number: one.supply.number, day: _day(one.supply.day)}


def _amended_places(amended: Iterable[AmendedRow]) -> list[dict[str, Any]]:
    """Of each month and place all rates that hold now, those at which nothing is left with nothing."""
    places: dict[tuple[Period, bool, str], dict[int, SumRow]] = {}
    for row in amended:
        if row.table is AmendedTable.SMALL and row.key is not None:
            place = places.setdefault((row.month, row.key.is_inter_state, row.key.place_of_supply), {})
            place |= {row.key.rate_basis_points: row.now} | dict(row.of_place)
    return [
        {
            "omon": month.text,
            "sply_ty": "INTER" if is_inter_state else "INTRA",
            "typ": "OE",
            "pos": place,
            "itms": [
                {
                    "rt": _percent(rate),
                    "txval": _amount(row.taxable),
                    **_taxes(row, is_inter_state=is_inter_state),
                }
                for rate, row in sorted(rates.items())
            ],
        }
        for (month, is_inter_state, place), rates in sorted(places.items())
    ]


def _invoice(one: ToldDocument, *, with_type: bool) -> dict[str, Any]:
    supply = one.supply
    row: dict[str, Any] = {"inum": supply.number, "idt": _day(supply.day), "val": _amount(supply.value)}
    if with_type:
        row |= {"pos": supply.place_of_supply, "rchrg": "N", "inv_typ": "R"}
    return row | {"itms": _items(one)}


def _note(one: ToldDocument) -> dict[str, Any]:
    supply = one.supply
    return {
        "nt_num": supply.number,
        "nt_dt": _day(supply.day),
        "ntty": note_type(supply),
        "val": _amount(supply.value),
        "pos": supply.place_of_supply,
        "rchrg": "N",
        "inv_typ": "R",
        "itms": _items(one),
    }


def _note_to_others(one: ToldDocument) -> dict[str, Any]:
    supply = one.supply
    return {
        "nt_num": supply.number,
        "nt_dt": _day(supply.day),
        "ntty": note_type(supply),
        "val": _amount(supply.value),
        "typ": "B2CL",
        "pos": supply.place_of_supply,
        "itms": _items(one),
    }


def note_type(supply: Supply) -> str:
    """The sign of a note: its amounts are positive."""
    return "C" if supply.document is SupplyDocument.CREDIT_NOTE else "D"


def _items(one: ToldDocument) -> list[dict[str, Any]]:
    return [
        {
            "num": item.rate_basis_points + 1,
            "itm_det": {
                "txval": _amount(item.taxable),
                "rt": _percent(item.rate_basis_points),
                **_taxes(item, is_inter_state=one.supply.is_inter_state),
            },
        }
        for item in one.items
    ]


def _taxes(row: SumRow | RateItem, *, is_inter_state: bool) -> dict[str, Any]:
    """Within the state central and state tax and no integrated one; between states the reverse."""
    if is_inter_state:
        return {"iamt": _amount(row.igst), "csamt": 0}
    return {"camt": _amount(row.cgst), "samt": _amount(row.sgst), "csamt": 0}


def _exempt(told: Gstr1) -> dict[str, Any]:
    rows = [
        {"sply_ty": exempt_type(key), "expt_amt": _amount(row.value), "nil_amt": 0, "ngsup_amt": 0}
        for key, row in told.exempt.items()
        if row.value
    ]
    return {"inv": rows} if rows else {}


def exempt_type(key: ExemptKey) -> str:
    """INTR is between states, INTRA within one."""
    return ("INTR" if key.is_inter_state else "INTRA") + ("B2B" if key.is_registered else "B2C")


def _codes(told: Gstr1) -> dict[str, Any]:
    if not told.tells_codes_apart:
        rows = _code_rows(told, merged(told.codes_registered, told.codes_others))
        return {"data": rows} if rows else {}
    tables = {
        "hsn_b2b": _code_rows(told, told.codes_to_registered),
        "hsn_b2c": _code_rows(told, told.codes_others),
    }
    return {name: rows for name, rows in tables.items() if rows}


def _code_rows(told: Gstr1, table: dict[CodeKey, SumRow]) -> list[dict[str, Any]]:
    return [
        {
            "num": place,
            "hsn_sc": key.hsn,
            "user_desc": allowed_description(told.descriptions.get(key.hsn, "")),
            "desc": code_text(key.hsn),
            "uqc": key.unit,
            "qty": 0 if key.unit == NO_UNIT else _number(told_quantity(row.quantity)),
            "rt": _percent(key.rate_basis_points),
            # Of what is exempt the whole value stands here.
            "txval": _amount(row.value - row.cgst - row.sgst - row.igst),
            "iamt": _amount(row.igst),
            "samt": _amount(row.sgst),
            "camt": _amount(row.cgst),
            "csamt": 0,
        }
        for place, (key, row) in enumerate(((k, r) for k, r in table.items() if k.hsn), 1)
    ]


def _documents(told: Gstr1) -> dict[str, Any]:
    by_nature: Iterable[tuple[int, list[Any]]] = (
        (nature, [run for run in told.runs if run.nature == nature]) for nature in NATURES
    )
    rows = [
        {
            "doc_num": nature,
            "doc_typ": NATURES[nature],
            "docs": [
                {
                    "num": place,
                    "from": run.first,
                    "to": run.last,
                    "totnum": run.issued,
                    "cancel": run.cancelled,
                    "net_issue": run.net,
                }
                for place, run in enumerate(runs, 1)
            ],
        }
        for nature, runs in by_nature
        if runs
    ]
    return {"doc_det": rows} if rows else {}


def _amount(paise: int) -> int | float:
    return _number(rupees(paise))


def _number(exact: Decimal) -> int | float:
    return int(exact) if exact == int(exact) else float(exact)


def _percent(basis_points: int) -> int | float:
    return basis_points // 100 if basis_points % 100 == 0 else basis_points / 100


def _day(day: date) -> str:
    return f"{day:%d-%m-%Y}"
