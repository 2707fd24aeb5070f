"""What people do at a PC, by the program's own actions."""

from __future__ import annotations

from collections.abc import Callable

from narayaneeyam_clinic.appointments.book_appointment import NewBooking, book_appointment
from narayaneeyam_clinic.appointments.cancel_appointment import cancel_appointment
from narayaneeyam_clinic.appointments.check_in import check_in
from narayaneeyam_clinic.appointments.confirm_appointment import confirm_appointment
from narayaneeyam_clinic.appointments.move_appointment import MoveTo, move_appointment
from narayaneeyam_clinic.billing.cancel_invoice import cancel_invoice
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.profile import SettingKey, change_setting
from narayaneeyam_clinic.pharmacy.adjust_stock import Adjustment, MovementKind, adjust_stock
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft, Sold
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.sync.decide import decide
from narayaneeyam_clinic.sync.number_series import draw_patient_number
from tests.clinic.shelf import CASH
from tests.simulator.pc import Pc
from tests.simulator.world import World, administrator

Job = Callable[[World, Pc], "tuple[str, Callable[[Transaction], object]] | None"]

EDITED: dict[str, tuple[object, ...]] = {
    "phone": ("+919847000001", "+919847000002", "+919847000003", None),
    "place": ("Kottakkal", "Thrissur", "Palakkad"),
    "blood_group": ("O+", "A+", "B+", None),
    "sex": ("female", "male"),
    "name": ("Lakshmi Amma", "Lekshmi Amma"),
}


def run_sql(sql: str, *values: object) -> Callable[[Transaction], object]:
    return lambda tx: raw_connection(tx.session).execute(sql, values)


def register(pc: Pc, name: str = "Lakshmi Amma") -> str:
    """A new patient, written plainly: the action's own search and consent cost more than all the rest."""
    patient = new_id()
    pc.change(new_patient(patient, name), "patients.register")
    return patient


def new_patient(patient: str, name: str) -> Callable[[Transaction], object]:
    def work(tx: Transaction) -> None:
        raw_connection(tx.session).execute(
            "INSERT INTO patient (id, registration_number, public_code, registered_at, name, is_active)"
            " VALUES (?, ?, ?, 0, ?, 1)",
            (patient, draw_patient_number(tx).text, patient, name),
        )

    return work


def edit(pc: Pc, patient: str, name: str, value: object) -> None:
    pc.change(run_sql(f'UPDATE patient SET "{name}" = ? WHERE id = ?', value, patient), "patients.correct")


def sell(pc: Pc, medicine: str, packs: int = 1, *, by: Actor = PROGRAM) -> str | None:
    """A bill; the number that was printed, or None when it was refused or the power went before the paper."""
    draft = SaleDraft(medicines=(MedicineLine(medicine_id=medicine, packs=packs),), payments=CASH)
    sold = pc.change(lambda tx: sell_medicine(tx, draft), "pharmacy.sell", by)
    if sold is None:
        return None
    note_printed(pc.world, sold.number, sold.invoice_id)
    return sold.number


def note_printed(world: World, number: str, invoice_id: str) -> None:
    """SIM-4: a number stands on one paper only."""
    assert world.printed.setdefault(number, invoice_id) == invoice_id, f"I4: {number} was printed twice"


def adjust(pc: Pc, batch: str, quantity: int) -> None:
    kind = MovementKind.ADJUST_UP if quantity > 0 else MovementKind.ADJUST_DOWN
    adjustment = Adjustment(batch_id=batch, kind=kind, quantity=abs(quantity), reason="stock-take")
    pc.change(lambda tx: adjust_stock(tx, adjustment), "stock.adjust")


def patients_of(pc: Pc) -> list[str]:
    return [row[0] for row in pc.rows("SELECT id FROM patient ORDER BY id")]


def batches_of(pc: Pc, medicine: str) -> list[str]:
    return [row[0] for row in pc.rows("SELECT id FROM batch WHERE medicine_id = ? ORDER BY id", medicine)]


def something(world: World, pc: Pc, *, within: bool = False) -> None:
    """One piece of work chosen by chance. `within`: while the link of this PC is at work, so a power cut is the link's."""
    job = world.chance.choice(world.jobs or (_DESK_JOBS if world.books else _JOBS))
    made = job(world, pc)
    if made is None:
        return
    why, work = made
    by = administrator(world) if why.startswith("settings") else PROGRAM
    world.tell(f"{pc.name}: {why}")
    if not within:
        done = pc.change(work, why, by)
    else:
        try:
            done = pc.changed(work, why, by)
        except Refused as refused:
            world.tell(f"  refused: {refused.code}")
            return
    if isinstance(done, Sold):
        note_printed(world, done.number, done.invoice_id)


def _registers(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]]:
    patient = new_id()
    return "patients.register", new_patient(patient, world.chance.choice(EDITED["name"]))  # type: ignore[arg-type]


def _corrects(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]] | None:
    patients = patients_of(pc)
    if not patients:
        return None
    name = world.chance.choice(sorted(EDITED))
    value, patient = world.chance.choice(EDITED[name]), world.chance.choice(patients[:4])
    return f"patients.correct {name} = {value}", run_sql(
        f'UPDATE patient SET "{name}" = ? WHERE id = ?', value, patient
    )


def _removes(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]] | None:
    patients = patients_of(pc)
    if not patients:
        return None
    patient, kept = world.chance.choice(patients[:4]), world.chance.randrange(2)
    return f"patients.keep {kept}", run_sql("UPDATE patient SET is_active = ? WHERE id = ?", kept, patient)


def _notes_allergy(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]] | None:
    patients = patients_of(pc)
    if not patients:
        return None
    return "patients.allergy", run_sql(
        "INSERT INTO allergy (id, patient_id, substance, noted_on, noted_by) VALUES (?, ?, ?, '2026-11-21', ?)",
        new_id(), world.chance.choice(patients), world.chance.choice(["Ghee", "Peanut"]), PROGRAM.user_id,
    )  # fmt: skip


def _sells(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]] | None:
    if not pc.may_bill():
        return None
    lines = tuple(
        MedicineLine(medicine_id=medicine, packs=world.chance.randrange(1, 3))
        for medicine in world.chance.sample(world.template.medicines, world.chance.randrange(1, 3))
    )
    draft = SaleDraft(medicines=lines, payments=CASH)
    return "pharmacy.sell", lambda tx: sell_medicine(tx, draft)


def _cancels(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]] | None:
    invoices = pc.rows("SELECT id FROM invoice WHERE state <> 'cancelled' ORDER BY id DESC LIMIT 3")
    if not invoices or not pc.may_bill():
        return None
    invoice = world.chance.choice(invoices)[0]
    return "billing.cancel", lambda tx: cancel_invoice(tx, invoice, "wrong medicine")


def _counts_stock(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]] | None:
    batch = world.chance.choice(batches_of(pc, world.chance.choice(world.template.medicines)))
    kind = world.chance.choice([MovementKind.ADJUST_UP, MovementKind.ADJUST_DOWN])
    adjustment = Adjustment(batch_id=batch, kind=kind, quantity=world.chance.randrange(1, 300), reason="stock-take")
    return "stock.adjust", lambda tx: adjust_stock(tx, adjustment)


def _sets(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]]:
    value = str(world.chance.randrange(30, 200))
    return f"settings.change {value}", lambda tx: change_setting(tx, SettingKey.NEAR_EXPIRY_DAYS, value)


def _decides(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]] | None:
    found = pc.rows("SELECT table_name, row_id, field FROM rival_heads WHERE kind <> 'agrees' ORDER BY 1, 2, 3")
    if not found:
        return None
    table, row_id, name = world.chance.choice(found)
    (value,) = pc.rows(f'SELECT "{name}" FROM "{table}" WHERE id = ?', row_id)[0]
    if name == "is_active":
        value = world.chance.randrange(2)
    return f"inbox.decide {name} = {value}", lambda tx: decide(tx, table, row_id, name, value)


def _books(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]] | None:
    patients = patients_of(pc)
    if not patients:
        return None
    patient, starts = world.chance.choice(patients[:4]), 23 * 60 + world.chance.choice([0, 10, 20])
    return f"appointments.book {starts}", lambda tx: book_appointment(
        tx, NewBooking(patient, world.template.doctor, tx.today, starts, 20, outside_hours=True)
    )


def _goes_on(world: World, pc: Pc) -> tuple[str, Callable[[Transaction], object]] | None:
    """A booking is confirmed, cancelled, moved a little, or somebody has come: on several PCs apart, as they like."""
    booked = pc.rows("SELECT id FROM appointment WHERE state IN ('booked', 'confirmed') ORDER BY id DESC LIMIT 3")
    if not booked:
        return None
    one, step = world.chance.choice(booked)[0], world.chance.randrange(4)
    if step == 0:
        return "appointments.confirm", lambda tx: confirm_appointment(tx, one)
    if step == 1:
        return "appointments.cancel", lambda tx: cancel_appointment(tx, one, "ill")
    if step == 2:
        to = 22 * 60 + world.chance.choice([0, 10, 20])
        return "appointments.move", lambda tx: move_appointment(tx, one, MoveTo(tx.today, to, outside_hours=True))
    return "appointments.check_in", lambda tx: check_in(tx, one)


_JOBS: tuple[Job, ...] = (
    _registers, _corrects, _corrects, _corrects, _removes, _notes_allergy, _sells, _sells, _cancels, _counts_stock, _sets,
    _decides,
)  # fmt: skip
# Beside the others, so that the seeds that once found a defect keep their story.
_DESK_JOBS: tuple[Job, ...] = (_registers, _books, _books, _goes_on, _goes_on, _goes_on, _decides)
