"""What the stock is worth: lots on the shelf at what was paid, first in first out and by moving average (REPORT-13, REPORT-14).

Lots are told apart by what they cost. First in first out: what lies there is what came last, so the newest receipts are
counted back until the quantity is covered. Moving average: each receipt mixes its cost with what lay there then.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from sqlalchemy import text

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
WHERE h.quantity <> 0 GROUP BY m.id HAVING sum(h.quantity) > 0 ORDER BY lower(m.name), m.id
""")
_CAME = text("""
SELECT v.medicine_id, v.day, v.at, b.number, v.quantity, b.purchase_price, m.pack_size
FROM stock_movement v JOIN batch b ON b.id = v.batch_id JOIN medicine m ON m.id = v.medicine_id
WHERE v.kind IN ('opening', 'purchase', 'preparation', 'adjust_up', 'stock_take') AND v.kind <> 'sale' AND v.quantity > 0
 AND coalesce(v.document_id, '') NOT IN (SELECT reverses_id FROM stock_receipt WHERE reverses_id IS NOT NULL)
ORDER BY v.at, v.id
""")
# Only where prices changed is it asked how much lay there when the later lots came: of a million sale lines the index is read
# alone, summed by day, and single movements only of the very days on which such lots came.
_MOVED = text("""
SELECT day, batch_id, sum(quantity) FROM stock_movement WHERE day >= :since GROUP BY day, batch_id
""")
_MOVED_THEN = text("""
SELECT json_extract(w.value, '$[0]'), json_extract(w.value, '$[3]') AS moment, sum(v.quantity)
FROM json_each(:wanted) w CROSS JOIN stock_movement v
WHERE v.day = json_extract(w.value, '$[1]') AND v.batch_id = json_extract(w.value, '$[2]')
 AND v.at >= json_extract(w.value, '$[3]')
GROUP BY 1, 2
""")
_OF_BATCH = text("SELECT batch_id, medicine_id FROM stock_on_hand")
# An average of hundreds of receipts would be a fraction of thousands of digits.
_LONGEST_DENOMINATOR = 10**24
_KEPT_OF_IT = 10**12


def _stock_layers(rd: Reading) -> Iterator[tuple[Any, list[Remaining]]]:
    """Within a report that has asked: each medicine that lies there, with what is left of each layer."""
    held = rd.session.execute(_HELD).all()
    came: dict[str, list[Layer]] = {}
    for medicine, day, at, lot, quantity, price, pack in rd.session.execute(_CAME):
        cost = Fraction(price, pack) if price is not None else None
        came.setdefault(medicine, []).append(Layer(day, at, lot, quantity, cost))
    priced = {one[0]: [layer for layer in came.get(one[0], ()) if layer.cost is not None] for one in held}
    averages = _averages(rd, priced, {one[0]: one[6] for one in held})
    for medicine in held:
        layers = came.get(medicine[0], [])
        yield medicine, remaining(layers, medicine[6], averages[medicine[0]])


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


def _averages(rd: Reading, priced: Mapping[str, list[Layer]], held: Mapping[str, int]) -> dict[str, Fraction | None]:
    """The moving average of each medicine, from its layers with a price in the order in which they came."""
    averages = {medicine: layers[0].cost if layers else None for medicine, layers in priced.items()}
    changing = {medicine: layers for medicine, layers in priced.items() if len({one.cost for one in layers}) > 1}
    if changing:
        before = _lay_before(rd, {medicine: layers[1:] for medicine, layers in changing.items()}, held)
        averages |= {medicine: moving_average(layers, before[medicine]) for medicine, layers in changing.items()}
    return averages


def _lay_before(rd: Reading, came: Mapping[str, list[Layer]], held: Mapping[str, int]) -> dict[str, list[int]]:
    """How much lay there when each layer came: back from what lies there now, less all that moved from that moment on."""
    moments: dict[tuple[str, str], set[int]] = {}
    for medicine, layers in came.items():
        for layer in layers:
            moments.setdefault((medicine, layer.came_on), set()).add(layer.at)
    of_batch = {row[0]: row[1] for row in rd.session.execute(_OF_BATCH)}
    moved: dict[str, dict[str, int]] = {medicine: {} for medicine in came}
    wanted: list[tuple[str, str, str, int]] = []
    for day, batch, quantity in rd.session.execute(_MOVED, {"since": min(day for _, day in moments)}):
        medicine = of_batch[batch]
        by_day = moved.get(medicine)
        if by_day is not None:
            by_day[day] = by_day.get(day, 0) + quantity
            wanted += [(medicine, day, batch, at) for at in moments.get((medicine, day), ())]
    rows = rd.session.execute(_MOVED_THEN, {"wanted": json.dumps(wanted)})
    that_day = {(medicine, at): quantity for medicine, at, quantity in rows}
    before: dict[str, list[int]] = {}
    for medicine, layers in came.items():
        later = _later(moved[medicine])
        before[medicine] = [held[medicine] - later[one.came_on] - that_day[medicine, one.at] for one in layers]
    return before


def _later(by_day: Mapping[str, int]) -> dict[str, int]:
    """Day -> what moved on the days after it."""
    later: dict[str, int] = {}
    moved = 0
    for day in sorted(by_day, reverse=True):
        later[day] = moved
        moved += by_day[day]
    return later


def moving_average(layers: Sequence[Layer], before: Iterable[int]) -> Fraction:
    """From the cost of the first layer on; `before` is how much lay there when each of the others came. All have a price."""
    average = layers[0].cost or Fraction()
    at, with_it = layers[0].at, layers[0].quantity
    for layer, there in zip(layers[1:], before, strict=True):
        # Lots of one bill come at one moment, one after the other.
        with_it = with_it if layer.at == at else 0
        lay = max(0, there) + with_it
        average = (lay * average + layer.quantity * (layer.cost or 0)) / (lay + layer.quantity)
        at, with_it = layer.at, with_it + layer.quantity
        if average.denominator > _LONGEST_DENOMINATOR:
            average = Fraction(round(average * _KEPT_OF_IT), _KEPT_OF_IT)
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
