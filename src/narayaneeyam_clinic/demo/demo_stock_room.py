"""The demo's stock room: goods carried to the ward, a count that goes on, a recalled batch, a medicine made in the house."""

from __future__ import annotations

from sqlalchemy import select

from narayaneeyam_clinic.people.records import Staff, StaffKind
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft, Nature
from narayaneeyam_clinic.pharmacy.records import Batch, Medicine, StockOnHand
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.stock_room.begin_stock_take import StockTakeDraft, begin_stock_take
from narayaneeyam_clinic.stock_room.count_stock import CountDraft, count_lot
from narayaneeyam_clinic.stock_room.prepare_medicine import MaterialDraft, PreparationDraft, prepare_medicine
from narayaneeyam_clinic.stock_room.recall_batch import RecallDraft, recall_batch
from narayaneeyam_clinic.stock_room.recipes import RecipeDraft, RecipeLineDraft, save_recipe
from narayaneeyam_clinic.stock_room.transfer_stock import TransferDraft, TransferLine, transfer_stock
from narayaneeyam_clinic.store.transaction import Transaction

_HERBS = (("Dried Amalaki", "42", 300), ("Dried Haritaki", "55", 300), ("Dried Vibhitaki", "38", 300))
_CARRIED, _COUNTED = 4, 9


def fill_stock_room(tx: Transaction) -> None:
    """One of each kind of document."""
    lots = tx.session.execute(
        select(Batch.id, Batch.medicine_id, Batch.number, Medicine.pack_size, StockOnHand.quantity)
        .join(Medicine, Medicine.id == Batch.medicine_id)
        .join(StockOnHand, StockOnHand.batch_id == Batch.id)
        .where(StockOnHand.quantity >= 4 * Medicine.pack_size, Batch.expires_on >= tx.today)
        .order_by(Medicine.name, Batch.id)
    ).all()
    carried = tuple(TransferLine(batch_id=lot.id, quantity=2 * lot.pack_size) for lot in lots[:_CARRIED])
    if carried:
        transfer_stock(tx, TransferDraft(to_place="Ward", lines=carried, note="for the evening"))
    _make_a_batch(tx)
    take = begin_stock_take(tx, StockTakeDraft(note="half-yearly")).stock_take_id
    for at, lot in enumerate(lots[_CARRIED : _CARRIED + _COUNTED]):
        there = tx.session.get_one(StockOnHand, lot.id).quantity
        found = there - lot.pack_size if at % 4 == 1 else there
        count_lot(tx, CountDraft(stock_take_id=take, batch_id=lot.id, quantity=found))
    if lots:
        last = lots[-1]
        reason = "The maker found it cloudy"
        recall_batch(tx, RecallDraft(medicine_id=last.medicine_id, batch_number=last.number, reason=reason))


def _make_a_batch(tx: Transaction) -> None:
    materials, parts = [], []
    for name, price, grams in _HERBS:
        herb = add_medicine(
            tx,
            MedicineDraft(name=name, dosage_form="raw-herb", pack_size=100, nature=Nature.RAW_HERB, hsn="12119029"),
        )
        line = ReceivedLine(
            medicine_id=herb, batch_number="H-11", expiry="10/2027", mrp=Money.rupees(90),
            purchase_price=Money.rupees(price), packs=20, location="Store",
        )  # fmt: skip
        batch_id = receive_stock(tx, ReceiptDraft(supplier="Malabar Herbs", lines=(line,))).batch_ids[0]
        materials.append(RecipeLineDraft(medicine_id=herb, quantity=grams))
        parts.append(MaterialDraft(batch_id=batch_id, quantity=grams))
    made = add_medicine(
        tx, MedicineDraft(name="Triphala choornam (own)", dosage_form="choornam", pack_size=100, hsn="30049011")
    )
    recipe = save_recipe(
        tx, RecipeDraft(medicine_id=made, makes=850, method="Dry, powder, sift", lines=tuple(materials))
    )
    maker = tx.session.scalars(
        select(Staff.id).where(Staff.is_active.is_(True), Staff.kind == StaffKind.PHARMACIST).order_by(Staff.id)
    ).first()
    if maker is None:
        return
    prepare_medicine(
        tx,
        PreparationDraft(
            recipe_id=recipe, medicine_id=made, planned=850, quantity=800, materials=tuple(parts), batch_number="H1",
            expiry="10/2028", mrp=Money.rupees(120), other_cost=Money.rupees(150), maker_id=maker, place="Store",
        ),
    )  # fmt: skip
