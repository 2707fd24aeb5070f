"""Medicines made in the house: what goes in, what comes out, what it costs."""

from __future__ import annotations

from datetime import date

import pytest

from narayaneeyam_clinic.people.records import Staff
from narayaneeyam_clinic.pharmacy.medicine_draft import Nature
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.preparation_page import preparation_page, proposed_preparation
from narayaneeyam_clinic.stock_room.preparation_rules import scaled
from narayaneeyam_clinic.stock_room.prepare_medicine import (
    MaterialDraft,
    PreparationDraft,
    Prepared,
    prepare_medicine,
    reverse_preparation,
)
from narayaneeyam_clinic.stock_room.recipes import RecipeDraft, RecipeLineDraft, put_recipe_away, recipes, save_recipe
from narayaneeyam_clinic.store.check import check
from tests.clinic.consultations.invented import EVERYTHING
from tests.clinic.inbox.asked import someone
from tests.clinic.stock_room.room import Room
from tests.clinic.sync.replicas import content

R = Money.rupees


def herb(room: Room, name: str, *, price: str, grams: int = 1000, expiry: str = "12/2028", batch: str = "B1") -> str:
    """A raw herb in packs of 100 g, bought at `price` a pack."""
    found = room.shelf.rows("SELECT id FROM medicine WHERE name = :n", n=name)
    medicine = found[0]["id"] if found else room.shelf.add(name, form="raw-herb", pack=100, nature=Nature.RAW_HERB)
    line = ReceivedLine(
        medicine_id=medicine, batch_number=batch, expiry=expiry, mrp=R(200), purchase_price=R(price), units=grams
    )
    room.does(receive_stock, ReceiptDraft(supplier="Herbs", lines=(line,)))
    return medicine


@pytest.fixture
def made(room: Room) -> tuple[str, str, str]:
    """A churna of two herbs: 300 g and 200 g give 450 g, in packs of 50 g. Medicine, recipe, the maker."""
    medicine = room.shelf.add("Triphala choornam", form="choornam", pack=50)
    lines = (
        RecipeLineDraft(medicine_id=herb(room, "Amalaki", price="40"), quantity=300),
        RecipeLineDraft(medicine_id=herb(room, "Haritaki", price="60"), quantity=200),
    )
    recipe = room.does(save_recipe, RecipeDraft(medicine_id=medicine, makes=450, lines=lines))
    maker = room.with_tx(lambda tx: tx.session.query(Staff).order_by(Staff.id).first().id)
    return medicine, recipe, maker


def prepare(room: Room, made: tuple[str, str, str], **more: object) -> Prepared:
    medicine, recipe, maker = made
    proposed = room.reads(proposed_preparation, recipe, 450)
    given = {
        "recipe_id": recipe, "medicine_id": medicine, "planned": 450, "quantity": 400, "mrp": R(90), "other_cost": R(60),
        "maker_id": maker, "batch_number": proposed.batch_number, "expiry": "10/2028", "place": "store",
        "materials": tuple(MaterialDraft(batch_id=one.batch_id, quantity=one.quantity) for one in proposed.materials),
    } | more  # fmt: skip
    return room.does(prepare_medicine, PreparationDraft(**given))


def test_what_is_proposed(room: Room, made):
    """SHELF-60, SHELF-61: by first expiry, what is missing said, number and expiry by Rule 161B (churna: two years)."""
    herb(room, "Amalaki", price="50", grams=100, expiry="02/2027", batch="B2")
    proposed = room.reads(proposed_preparation, made[1], 1800)
    assert [(one.medicine, one.number, one.quantity) for one in proposed.materials] == [
        ("Amalaki", "B2", 100), ("Amalaki", "B1", 1000), ("Amalaki", "", 100), ("Haritaki", "B1", 800),
    ]  # fmt: skip
    assert (proposed.batch_number, proposed.expires_on) == ("H261121-A1-1", date(2028, 10, 31))
    (recipe,) = room.reads(recipes)
    assert [(line.medicine, line.quantity) for line in recipe.lines] == [("Amalaki", 300), ("Haritaki", 200)]
    changed = RecipeDraft(
        id=recipe.recipe_id, medicine_id=made[0], makes=500,
        lines=(RecipeLineDraft(medicine_id=recipe.lines[1].medicine_id, quantity=250),),
    )  # fmt: skip
    room.does(save_recipe, changed)
    assert [line.quantity for line in room.reads(recipes)[0].lines] == [250]
    room.does(put_recipe_away, recipe.recipe_id)
    assert room.reads(recipes) == []


def test_a_part_of_a_unit_is_a_whole_one():
    """SHELF-61"""
    assert scaled(300, 100, 450) == 67


def test_a_batch_is_made_with_yield_and_cost(room: Room, made):
    """SHELF-62, SHELF-63: 3 packs at 40 and 2 at 60, and 60 for fuel: 300 for 400 g, 37.50 a pack of 50 g."""
    one = new_id()
    prepared = prepare(room, made, id=one)
    assert (prepared.number, prepared.cost, prepare(room, made, id=one).is_repeat) == ("A1H/26-27/00001", R(300), True)
    (lot,) = room.shelf.rows("SELECT * FROM batch WHERE id = :b", b=prepared.batch_id)
    assert (lot["number"], lot["expires_on"], lot["purchase_price"], lot["location"]) == (
        "H261121-A1-1", "2028-10-31", 3750, "Store",
    )  # fmt: skip
    page = room.reads(preparation_page, prepared.preparation_id)
    assert (page.planned, page.quantity, page.cost, page.other_cost) == (450, 400, R(300), R(60))
    assert [(one.medicine, one.quantity, one.cost) for one in page.materials] == [
        ("Amalaki", 300, R(120)), ("Haritaki", 200, R(120)),
    ]  # fmt: skip
    assert room.on_hand(prepared.batch_id) == 400
    assert room.reads(proposed_preparation, made[1], 450).batch_number == "H261121-A1-2"
    assert check(room.clinic, EVERYTHING) == []


def test_it_is_reversed_while_it_is_there(room: Room, made):
    """SHELF-64"""
    prepared = prepare(room, made)
    reversed_ = room.does(reverse_preparation, prepared.preparation_id, "wrong herb")
    assert room.does(reverse_preparation, prepared.preparation_id, "again").is_repeat
    assert (reversed_.number, reversed_.cost, room.on_hand(prepared.batch_id)) == ("A1H/26-27/00002", -R(300), 0)
    herbs = room.shelf.rows("SELECT sum(quantity) AS q FROM stock_movement GROUP BY medicine_id ORDER BY q")
    assert [one["q"] for one in herbs] == [0, 1000, 1000]
    assert room.reads(preparation_page, prepared.preparation_id).reversed_by == reversed_.number
    other = prepare(room, made, batch_number="H2")
    sold = room.shelf.sell_packs(made[0])
    with pytest.raises(Refused, match="less_than_carried") as refused:
        room.does(reverse_preparation, other.preparation_id, "wrong herb")
    assert refused.value.facts["held_by"] == [sold.number]


def test_what_cannot_be_made(room: Room, made):
    """SHELF-62"""
    prepared = prepare(room, made)
    blocked_lot = room.shelf.rows("SELECT id FROM batch WHERE medicine_id <> :m", m=made[0])[0]["id"]
    for wrong, code in (
        ({"materials": ()}, "no_materials"),
        ({"materials": (MaterialDraft(batch_id=blocked_lot, quantity=5000),)}, "less_than_carried"),
        ({"batch_number": "h261121-a1-1"}, "batch_number_taken"),
        ({"batch_number": ""}, "batch_number_missing"),
        ({"quantity": 0}, "quantity_not_positive"),
        ({"mrp": R(0)}, "mrp_not_positive"),
        ({"maker_id": new_id()}, "maker_missing"),
        ({"expiry": "10/2026"}, "received_expired"),
    ):
        with pytest.raises(Refused, match=code):
            prepare(room, made, **wrong)
    assert room.shelf.rows("SELECT id FROM preparation") == [{"id": prepared.preparation_id}]


def test_wrong_roles(clinic, as_role, made):
    """SHELF-60, SHELF-62"""
    for role in ("receptionist", "doctor", "therapist", "administrator"):
        with pytest.raises(Refused, match="not_permitted"):
            Room(clinic, as_role(role)).does(put_recipe_away, made[1])


def test_reversed_on_two_pcs_apart(pcs):
    """SHELF-64: it goes back once."""
    here, there = (Room(pc.clinic, someone(pc, "pharmacist")) for pc in pcs.pcs)
    medicine, material = here.shelf.add("Triphala", form="choornam", pack=50), herb(here, "Amalaki", price="40")
    lines = (RecipeLineDraft(medicine_id=material, quantity=100),)
    recipe = here.does(save_recipe, RecipeDraft(medicine_id=medicine, makes=90, lines=lines))
    maker = here.with_tx(lambda tx: tx.session.query(Staff).order_by(Staff.id).first().id)
    prepared = prepare(here, (medicine, recipe, maker))
    pcs.settle()
    for room in (here, there):
        room.does(reverse_preparation, prepared.preparation_id, "wrong herb")
        pcs.advance(5)
    pcs.settle()
    assert (here.on_hand(prepared.batch_id), there.on_hand(prepared.batch_id)) == (0, 0)
    assert content(pcs.pcs[0]) == content(pcs.pcs[1])
    assert check(there.clinic, EVERYTHING) == []
