"""What the stock is worth: lots on the shelf at what was paid, first in first out and by moving average (REPORT-13, REPORT-14).

Lots are told apart by what they cost. First in first out: what lies there is what came last, so the newest receipts are
counted back until the quantity is covered. Moving average: each receipt mixes its cost with what lay there then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from sqlalchemy import bindparam, text

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import Cell
from narayaneeyam_clinic.shared.clock import business_date, from_milliseconds
from narayaneeyam_clinic.shared.money import rounded_ratio
from narayaneeyam_clinic.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class Layer:
    """So many base units that came in at one time for one price; `cost` is paise for a base unit, None where nobody knows."""

    came_on: str
    at: int
    lot: str
    quantity: int
    cost: Fraction | None


@dataclass(frozen=True, slots=True)
class Remaining:
    """What is left of one layer, with its values in paise."""

    layer: Layer
    quantity: int
    fifo: int
    average: int


# What came in: everything that is no sale, ward issue or taking away. A transfer brings what was
# there already, and a bill that was reversed brought nothing.
_HELD = text("""
SELECT m.id, m.name, f.name, m.base_unit, m.pack_size, m.supplier_id, sum(h.quantity)
FROM stock_on_hand h JOIN medicine m ON m.id = h.medicine_id JOIN dosage_form f ON f.id = m.dosage_form_id
GROUP BY m.id HAVING sum(h.quantity) > 0 ORDER BY lower(m.name), m.id
""")
_CAME = text("""
SELECT v.medicine_id, v.day, v.at, b.number, v.quantity, b.purchase_price, m.pack_size
FROM stock_movement v JOIN batch b ON b.id = v.batch_id JOIN medicine m ON m.id = v.medicine_id
WHERE v.kind IN ('opening', 'purchase', 'preparation', 'adjust_up', 'stock_take') AND v.kind <> 'sale' AND v.quantity > 0
 AND coalesce(v.document_id, '') NOT IN (SELECT reverses_id FROM stock_receipt WHERE reverses_id IS NOT NULL)
ORDER BY v.at, v.id
""")
# Only where prices changed is it asked how much lay there when the later lots came.
_MOVED = text(
    "SELECT medicine_id, at, quantity FROM stock_movement WHERE medicine_id IN :medicines AND at >= :since ORDER BY at"
).bindparams(bindparam("medicines", expanding=True))


def _stock_layers(rd: Reading) -> Iterator[tuple[Any, list[Remaining]]]:
    """Within a report that has asked: each medicine that lies there, with what is left of each layer."""
    held = rd.session.execute(_HELD).all()
    came: dict[str, list[Layer]] = {}
    for medicine, day, at, lot, quantity, price, pack in rd.session.execute(_CAME):
        cost = Fraction(price, pack) if price is not None else None
        came.setdefault(medicine, []).append(Layer(day, at, lot, quantity, cost))
    changing = {one[0]: came[one[0]] for one in held if len({layer.cost for layer in came.get(one[0], ())}) > 1}
    averages = _averages(rd, changing, {one[0]: one[6] for one in held})
    for medicine in held:
        layers = came.get(medicine[0], [])
        average = averages.get(medicine[0], layers[0].cost if layers else None)
        yield medicine, remaining(layers, medicine[6], average)


def remaining(layers: Iterable[Layer], on_hand: int, average: Fraction | None) -> list[Remaining]:
    """The newest layers first, until what lies there is covered; what no layer explains has no value."""
    found: list[Remaining] = []
    left = on_hand
    for layer in sorted(layers, key=lambda one: -one.at):
        if left <= 0:
            break
        taken = min(left, layer.quantity)
        left -= taken
        found.append(Remaining(layer, taken, _worth(layer.cost, taken), _worth(average, taken)))
    if left > 0:
        found.append(Remaining(Layer("", 0, "", left, None), left, 0, _worth(average, left)))
    return found


def _averages(rd: Reading, changing: Mapping[str, list[Layer]], held: Mapping[str, int]) -> dict[str, Fraction | None]:
    """The moving average of each medicine whose price changed."""
    if not changing:
        return {}
    since = min(layers[1].at for layers in changing.values())
    moved: dict[str, list[tuple[int, int]]] = {}
    for medicine, at, quantity in rd.session.execute(_MOVED, {"medicines": list(changing), "since": since}):
        moved.setdefault(medicine, []).append((at, quantity))
    return {
        medicine: moving_average(layers, held[medicine], moved.get(medicine, ()))
        for medicine, layers in changing.items()
    }


def moving_average(layers: Iterable[Layer], held: int, moved: Iterable[tuple[int, int]]) -> Fraction | None:
    """From the cost of the first layer on; `moved` are the movements since the second came. A lot without a price changes
    nothing. Back from what lies there now: what lay there before a receipt is that less all that moved from then on.
    """
    movements = list(moved)
    average: Fraction | None = None
    for number, layer in enumerate(layers):
        if layer.cost is None:
            continue
        if number == 0 or average is None:
            average = layer.cost
            continue
        before = max(0, held - sum(quantity for at, quantity in movements if at >= layer.at))
        average = (before * average + layer.quantity * layer.cost) / (before + layer.quantity)
    return average


def _worth(cost: Fraction | None, quantity: int) -> int:
    if cost is None:
        return 0
    return rounded_ratio(cost.numerator * quantity, cost.denominator)


def lot_entries(rd: Reading) -> Iterator[dict[str, Cell]]:
    """One entry for what is left of each layer. Refused: not_permitted."""
    rd.require(Permission.SEE_STOCK)
    today = rd.today.toordinal()
    for (medicine, name, form, unit, pack, supplier, _held), layers in _stock_layers(rd):
        for one in layers:
            layer = one.layer
            age = today - business_date(from_milliseconds(layer.at)).toordinal() if layer.at else 0
            yield {
                "day": layer.came_on or None, "document": layer.lot or None, "whom": name, "page": "medicine", "ref": medicine,
                "medicine": name, "form": form, "unit": unit, "pack": pack, "supplier_id": supplier, "age": age,
                "quantity": one.quantity, "fifo": one.fifo, "average": one.average,
                "without": one.quantity if layer.cost is None else 0,
            }  # fmt: skip
