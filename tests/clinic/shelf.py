"""A pharmacy shelf for tests: medicines and batches put there by the actions themselves."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft, Nature
from narayaneeyam_clinic.pharmacy.quote_sale import quote_sale
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, Quote, SaleDraft, Sold
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.purchases.receive_stock import ReceiptDraft, ReceivedLine, receive_stock
from narayaneeyam_clinic.shared.money import Money

CASH = (PaymentDraft(method=PaymentMethod.CASH),)


@dataclass(frozen=True, slots=True)
class Shelf:
    """What one person does at one clinic's shelf."""

    clinic: Clinic
    by: Actor

    def add(
        self,
        name: str,
        *,
        form: str = "arishtam",
        pack: int = 450,
        nature: Nature = Nature.CLASSICAL,
        hsn: str = "30049011",
        e1: bool = False,
        external: bool = False,
        loose: bool | None = None,
        reorder: int | None = None,
    ) -> str:
        """A medicine without stock."""
        draft = MedicineDraft(
            name=name,
            dosage_form=form,
            pack_size=pack,
            nature=nature,
            hsn=hsn,
            schedule_e1=e1,
            is_external=external,
            loose_allowed=loose,
            reorder_level=reorder,
        )
        with self.clinic.transaction(by=self.by, why="test.add") as tx:
            return add_medicine(tx, draft)

    def receive(
        self,
        medicine: str,
        *,
        packs: int = 10,
        mrp: str = "100",
        expiry: str = "12/2028",
        batch: str = "B1",
        units: int = 0,
        location: str = "",
    ) -> str:
        """Stock of one batch; returns the batch's id."""
        line = ReceivedLine(
            medicine_id=medicine,
            batch_number=batch,
            expiry=expiry,
            mrp=Money.rupees(mrp),
            packs=packs,
            units=units,
            location=location,
        )
        with self.clinic.transaction(by=self.by, why="test.receive") as tx:
            return receive_stock(tx, ReceiptDraft(supplier="Arya Depot", lines=(line,))).batch_ids[0]

    def stocked(self, name: str, *, mrp: str, packs: int = 10, expiry: str = "12/2028", **medicine: object) -> str:
        """A medicine with one batch."""
        medicine_id = self.add(name, **medicine)  # type: ignore[arg-type]
        self.receive(medicine_id, packs=packs, mrp=mrp, expiry=expiry)
        return medicine_id

    def sell(self, draft: SaleDraft) -> Sold:
        with self.clinic.transaction(by=self.by, why="pharmacy.sell") as tx:
            return sell_medicine(tx, draft)

    def sell_packs(self, medicine: str, packs: int = 1) -> Sold:
        return self.sell(SaleDraft(medicines=(MedicineLine(medicine_id=medicine, packs=packs),), payments=CASH))

    def quote(self, draft: SaleDraft) -> Quote:
        with self.clinic.reading(by=self.by) as rd:
            return quote_sale(rd, draft)

    def on_hand(self, medicine: str) -> int:
        """By the movements themselves."""
        rows = self.rows(
            "SELECT coalesce(sum(quantity), 0) AS q FROM stock_movement WHERE medicine_id = :m", m=medicine
        )
        return int(rows[0]["q"])

    def rows(self, sql: str, **values: object) -> list[dict]:
        """What stands in the database."""
        with self.clinic.reading(by=self.by) as rd:
            return [dict(row) for row in rd.session.execute(text(sql), values).mappings()]
