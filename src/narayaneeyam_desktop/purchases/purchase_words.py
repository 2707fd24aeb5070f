"""Words of buying: what went back, how it was paid, quantities as packs, the sums of a bill."""

from __future__ import annotations

from narayaneeyam_clinic.purchases.order_list import OrderState
from narayaneeyam_clinic.purchases.pay_supplier import PaymentWay
from narayaneeyam_clinic.purchases.return_to_supplier import ReturnKind
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop.formats import grouped, money_text, unit_text
from narayaneeyam_desktop.wording import translated


def kind_words(kind: ReturnKind) -> str:
    return {
        ReturnKind.GOODS: translated("purchases", "Goods back"),
        ReturnKind.SHORTAGE: translated("purchases", "Shortage"),
        ReturnKind.PRICE: translated("purchases", "Price"),
    }[kind]


def way_words(way: PaymentWay) -> str:
    return {
        PaymentWay.CASH: translated("purchases", "Cash"),
        PaymentWay.UPI: translated("purchases", "UPI"),
        PaymentWay.CARD: translated("purchases", "Card"),
        PaymentWay.BANK: translated("purchases", "Bank"),
        PaymentWay.CHEQUE: translated("purchases", "Cheque"),
    }[way]


def order_state_words(state: OrderState) -> str:
    return {
        OrderState.ORDERED: translated("purchases", "ordered"),
        OrderState.CLOSED: translated("purchases", "closed"),
        OrderState.CANCELLED: translated("purchases", "cancelled"),
    }[state]


def packs_text(packs: int, units: int, base_unit: str) -> str:
    """ "5", "30 tab", "2 + 5 tab"."""
    loose = f"{grouped(units)} {unit_text(base_unit)}"
    if not units:
        return grouped(packs)
    return f"{grouped(packs)} + {loose}" if packs else loose


def base_units_text(quantity: int, pack_size: int, base_unit: str) -> str:
    """Base units as packs with what is loose; below nothing with a sign."""
    packs, units = divmod(abs(quantity), pack_size)
    words = packs_text(packs, units, base_unit)
    return f"-{words}" if quantity < 0 else words


def loose_hint(base_unit: str) -> str:
    """How packs and loose units are typed, under a field for what goes back."""
    return translated("purchases", "2, or 30 {unit} for loose ones").format(unit=unit_text(base_unit))


def tax_sums(
    taxable: Money, exempt: Money, cgst: Money, sgst: Money, igst: Money, round_off: Money
) -> list[tuple[str, str]]:
    """What a bill is made of; nothing that is nothing."""
    parts = (
        (translated("purchases", "Before tax"), taxable),
        (translated("purchases", "Without tax"), exempt),
        (translated("purchases", "CGST"), cgst),
        (translated("purchases", "SGST"), sgst),
        (translated("purchases", "IGST"), igst),
        (translated("purchases", "Round off"), round_off),
    )
    return [(words, money_text(amount)) for words, amount in parts if amount]
