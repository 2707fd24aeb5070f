"""The pages of the stock in the list of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.pages import PageSpec, Section

if TYPE_CHECKING:
    from narayaneeyam_clinic.store.transaction import Reading


def stock_pages() -> list[PageSpec]:
    """The list of the shelf, and what is opened from it."""
    from narayaneeyam_clinic.people.permissions import Permission as May

    elsewhere, one = Section.ELSEWHERE, ("medicine_id",)
    return [
        PageSpec("stock", "Stock", "boxes", May.SEE_STOCK, Section.SHOP, _stock, waiting=_expired_or_low),
        PageSpec(
            "medicine", "Medicine", "pill", May.SEE_STOCK, elsewhere, _medicine, identity=one, example=_some_medicine
        ),
        PageSpec(
            "medicine_form",
            "Medicine",
            "pill",
            May.EDIT_MEDICINES,
            elsewhere,
            _medicine_form,
            identity=one,
            example=_some_medicine,
        ),
        PageSpec("near_expiry", "Expiry", "boxes", May.SEE_STOCK, elsewhere, _near_expiry),
        PageSpec("reorder", "To order", "boxes", May.SEE_STOCK, elsewhere, _reorder),
    ]


def _stock(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock.stock_controller import make_stock

    return make_stock(desk)


def _expired_or_low(reading: Reading) -> int:
    from narayaneeyam_clinic.pharmacy.stock_list import StockFilter, stock_count

    return stock_count(reading, only=StockFilter.REORDER) + stock_count(reading, only=StockFilter.EXPIRED)


def _some_medicine(reading: Reading) -> dict[str, object] | None:
    from narayaneeyam_clinic.pharmacy.stock_list import stock_list

    rows = stock_list(reading, limit=1)
    return {"medicine_id": rows[0].medicine_id} if rows else None


def _medicine(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock.medicine_controller import make_medicine

    return make_medicine(desk)


def _medicine_form(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock.medicine_form_controller import make_medicine_form

    return make_medicine_form(desk)


def _near_expiry(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock.expiry_controller import make_expiry

    return make_expiry(desk)


def _reorder(desk: Desk) -> Page:
    from narayaneeyam_desktop.stock.reorder_controller import make_reorder

    return make_reorder(desk)
