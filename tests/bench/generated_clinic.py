"""A large encrypted clinic, with the tables and the log that the program would have written, kept in `out/bench` between runs.

Every patient, visit, consultation and bill is in a sealed change group of its natural size (an import's portion, one
visit, one bill); `bulk_log.py` writes many of them at a time, and nothing is fsynced.
"""

from __future__ import annotations

import gc
import hashlib
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from narayaneeyam_clinic.billing.gst_rules import TaxRate, tax_of_inclusive
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.demo.names import people
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.sign_in import open_clinic
from narayaneeyam_clinic.shared.clock import to_milliseconds
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.places import migrations
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.engine import open_engine
from narayaneeyam_clinic.store.search_index import INVOICE, MEDICINE, PATIENT, Searchable, index_new_entries
from tests.bench.bulk_log import BulkLog, Row

OUT = Path(__file__).resolve().parents[2] / "out" / "bench"
MAKERS = (Path(__file__), Path(__file__).with_name("bulk_log.py"))
PASSWORD = "bench-pass-word"
CODE = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23-45678"
TODAY = date(2026, 11, 21)
START = datetime(2024, 4, 1, 4, 0, tzinfo=UTC)
EVERYTHING = Actor(PROGRAM.user_id, "Bench", frozenset(Permission))
MEDICINES = 400
LINES_PER_BILL = 3
MILLISECOND_OF_FIRST_ID = to_milliseconds(START)


@dataclass(frozen=True, slots=True)
class Size:
    """How much is generated."""

    patients: int
    visits: int
    bills: int

    @property
    def name(self) -> str:
        return f"{self.patients}-{self.visits}-{self.bills * LINES_PER_BILL}"


WHOLE = Size(200_000, 500_000, 333_334)
TENTH = Size(20_000, 50_000, 33_334)


def generated(size: Size, tell: Callable[[str], None]) -> Path:
    """The folder of the generated clinic; made when none of this size and schema lies there."""
    made_by = hashlib.sha256(b"".join(f.read_bytes() for f in [*MAKERS, *sorted(migrations().rglob("*.py"))]))
    home = OUT / f"{size.name}-{made_by.hexdigest()[:12]}"
    found = list((home / "clinics").glob("[!.]*")) if home.exists() else []
    if found and (home / "done").exists():
        return found[0]
    for old in OUT.glob(f"{size.name}-*"):
        shutil.rmtree(old)
    began = time.perf_counter()
    gc.disable()  # nothing of a hundred thousand groups is circular
    try:
        folder = generate(home, size, tell)
    finally:
        gc.enable()
    (home / "done").touch()
    tell(f"generated {size.name} (patients-visits-sale lines) in {time.perf_counter() - began:.0f} s")
    return folder


def open_generated(folder: Path) -> Clinic:
    return open_clinic(folder, "bench", PASSWORD)[0]


def generate(home: Path, size: Size, tell: Callable[[str], None]) -> Path:
    created = create_clinic(
        home,
        NewClinic(name="Bench", state_code="32", gstin="32ABCDE1234F1Z9", is_demo=True),
        FirstAdministrator(name="Bench", login="bench", password=PASSWORD),
        recovery_code=CODE,
        recovery_typed_back=CODE,
        use_keyring=False,
    )
    clinic = created.clinic
    folder, key, device = clinic.folder, clinic.key, clinic.device
    clinic.close()
    context = CaptureContext()
    engine = open_engine(folder / "clinic.db", key, writes=True, on_connect=context.register)
    connection = engine.connect()
    raw: Any = connection.connection.driver_connection
    raw.execute("PRAGMA synchronous=OFF")
    raw.execute("PRAGMA cache_size=-400000")
    log = BulkLog(raw, device.id, device.number, PROGRAM.user_id)
    writer = _Writer(log, size)
    log.begin()
    writer.shop(device.id)
    tell("generating patients")
    writer.register(size.patients)
    tell("generating visits and bills")
    writer.work()
    log.end()
    raw.execute("INSERT INTO series_position VALUES ('A1/26-27', ?)", (size.bills,))
    tell("indexing for search")
    connection.begin()
    session = Session(bind=connection)
    index_new_entries(session, writer.searchable())
    session.close()
    raw.execute("COMMIT")
    raw.execute("BEGIN")
    raw.execute("INSERT INTO search_text (search_text) VALUES ('optimize')")
    raw.execute("COMMIT")
    raw.execute("ANALYZE")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.invalidate()
    engine.dispose()
    return folder


class _Writer:
    """Thinks up the clinic's years, row by row, in groups."""

    def __init__(self, log: BulkLog, size: Size) -> None:
        self._log, self._size = log, size
        self._random = Random(20261121)
        self._ids = 0
        self._now = START
        self._patients: list[tuple[str, str, str, str]] = []
        self._bills: list[tuple[str, str, str, str]] = []
        self._medicines: list[tuple[str, str, str]] = []
        self._taxes = [
            tax_of_inclusive(Money(16500 + 100 * n), TaxRate(500), inter_state=False) for n in range(LINES_PER_BILL)
        ]

    def insert(self, table: str, **values: Any) -> Row:
        row = {"id": self._new_id(), **values}
        self._log.insert(table, row)
        return row

    def _new_id(self) -> str:
        """As the program makes them (UUIDv7, one after another in time), without asking the system for each random number."""
        self._ids += 1
        digits = f"{MILLISECOND_OF_FIRST_ID + self._ids:012x}{0x7000 | self._random.getrandbits(12):04x}"
        tail = f"{0x8000 | self._random.getrandbits(14):04x}-{self._random.getrandbits(48):012x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:]}-{tail}"

    def group(self, why: str, seconds: float) -> None:
        """Begin the next group a little later; the log's `seal` ends it."""
        self._now += timedelta(seconds=seconds)
        self._log.group(why, self._now)

    def shop(self, device_id: str) -> None:
        self._device_id = device_id
        form = natural_id("dosage_form", "arishtam")
        self.group("bench.shop", 1)
        self._doctors = [
            self.insert("staff", name=f"Dr. Bench {n}", kind="doctor", is_active=1)["id"] for n in range(4)
        ]
        for n in range(MEDICINES):
            name = f"{self._random.choice(('Dasamoola', 'Asoka', 'Bala', 'Saraswatha', 'Abhaya'))} {n} Arishtam"
            medicine = self.insert(
                "medicine", sku=f"S{n:04}", name=name, dosage_form_id=form, nature="classical", base_unit="ml",
                pack_size=450, loose_allowed=0, hsn="30049011", schedule_e1=0, is_external=0, reorder_level=900, is_active=1,
            )["id"]  # fmt: skip
            for b in range(3):
                batch = self.insert(
                    "batch", medicine_id=medicine, number=f"B{n}{b}", expires_on=f"{2027 + b}-12-31", mrp=16500 + n,
                    location="counter", received_on="2024-04-01",
                )["id"]  # fmt: skip
                self.insert(
                    "stock_movement", batch_id=batch, medicine_id=medicine, kind="purchase", quantity=450 * 100_000,
                    day="2024-04-01", at=to_milliseconds(START), by=PROGRAM.user_id, document_id=None, line_id=None,
                )  # fmt: skip
                self._medicines.append((medicine, batch, name))
        self._log.seal()

    def register(self, count: int) -> None:
        for n, person in enumerate(people(self._random, count, TODAY), 1):
            if n % 500 == 1:
                self.group("patients.import", 30)
            number = f"N1-{n:05}"
            patient = self.insert(
                "patient", registration_number=number, public_code=f"Q{n:07}", registered_at=to_milliseconds(self._now),
                name=person.name, sex=str(person.sex), born_on=person.birth.isoformat(),
                birth_precision=str(person.birth_precision), phone=person.phone, place=person.town.name, is_active=1,
            )["id"]  # fmt: skip
            self._patients.append((patient, person.name, number, person.phone))
            if n % 500 == 0 or n == count:
                self._log.seal()
                self._log.may_write()

    def work(self) -> None:
        day = START
        bills_every = self._size.visits / self._size.bills
        billed = 0
        for n in range(self._size.visits):
            self._now = max(self._now, day)
            patient, name, number, _ = self._random.choice(self._patients)
            doctor = self._random.choice(self._doctors)
            self.group("queue.start_visit", 12)
            today = self._now.date().isoformat()
            visit = self.insert(
                "visit", patient_id=patient, doctor_id=doctor, day=today, token=f"A{n % 90 + 1}",
                arrived_at=to_milliseconds(self._now), queue_order=n % 90, state="waiting", called_at=None, finished_at=None,
            )  # fmt: skip
            self._log.seal()
            if n / bills_every < billed:
                continue
            billed += 1
            self._consult(patient, visit, doctor, today)
            self._bill(billed, patient, name, number, visit, today)
            self._log.may_write()

    def _consult(self, patient: str, visit: Row, doctor: str, today: str) -> None:
        self.group("consultations.finish", 30)
        at = to_milliseconds(self._now)
        self.insert(
            "vitals", patient_id=patient, visit_id=visit["id"], taken_at=at, taken_by=doctor, systolic_mmhg=128,
            diastolic_mmhg=82, pulse_per_minute=74, weight_g=61_500,
        )  # fmt: skip
        consultation = self.insert(
            "consultation", visit_id=visit["id"], patient_id=patient, doctor_id=doctor, day=today, version=1, signed_at=at,
            signed_by=doctor, concern=f"Low back pain for {self._random.randrange(1, 30)} weeks, worse on waking",
            notes="Stiffness after sitting; better with warmth.",
        )["id"]  # fmt: skip
        self.insert("diagnosis", consultation_id=consultation, term="Katigraha")
        prescription = self.insert(
            "prescription", consultation_id=consultation, visit_id=visit["id"], patient_id=patient, doctor_id=doctor,
            day=today, signed_at=at,
        )["id"]  # fmt: skip
        for position in range(3):
            medicine, _, name = self._random.choice(self._medicines)
            self.insert(
                "prescription_line", prescription_id=prescription, position=position, medicine_id=medicine, name=name,
                dose_numerator=25, dose_denominator=1, dose_unit="ml", schedule="1-0-1", food_time="ADH", every_days=1,
                days=15, total=750, packs=2,
            )  # fmt: skip
        self._log.update("visit", visit, state="to_bill", called_at=at, finished_at=at)
        self._log.seal()

    def _bill(self, sequence: int, patient: str, name: str, number: str, visit: Row, today: str) -> None:
        self.group("pharmacy.sell", 20)
        at = to_milliseconds(self._now)
        chosen = [self._random.choice(self._medicines) for _ in range(LINES_PER_BILL)]
        taxes = self._taxes
        amount = sum(16500 + 100 * n for n in range(LINES_PER_BILL))
        bill_number = f"A1/26-27/{sequence:06}"
        invoice = self.insert(
            "invoice", series_key="A1/26-27", sequence=sequence, number=bill_number, title="tax_invoice",
            day=today, at=at, device_id=self._device_id, by=PROGRAM.user_id, patient_id=patient, visit_id=visit["id"],
            recipient_name=name, supplier_gstin="32ABCDE1234F1Z9", place_of_supply="32", is_inter_state=0,
            taxable=sum(t.taxable.paise for t in taxes), cgst=sum(t.cgst.paise for t in taxes),
            sgst=sum(t.sgst.paise for t in taxes), igst=0, exempt=0, round_off=0, payable=amount, state="issued",
        )["id"]  # fmt: skip
        for position, ((medicine, batch, description), tax) in enumerate(zip(chosen, taxes, strict=True)):
            line = self.insert(
                "invoice_line", invoice_id=invoice, position=position, kind="medicine", description=description,
                medicine_id=medicine, batch_id=batch, hsn="30049011", batch_number="B1", expires_on="2027-12-31",
                quantity=450, base_unit="ml", pack_size=450, mrp=16500, price=tax.total.paise, discount=0,
                rate_basis_points=500, is_exempt=0, taxable=tax.taxable.paise, cgst=tax.cgst.paise, sgst=tax.sgst.paise,
                igst=0, amount=tax.total.paise,
            )["id"]  # fmt: skip
            self.insert(
                "stock_movement", batch_id=batch, medicine_id=medicine, kind="sale", quantity=-450, day=today, at=at,
                by=PROGRAM.user_id, document_id=invoice, line_id=line,
            )  # fmt: skip
        self.insert(
            "payment", invoice_id=invoice, method="cash", amount=amount, day=today, at=at, by=PROGRAM.user_id,
            device_id=self._device_id,
        )  # fmt: skip
        self._log.update("visit", visit, state="done")
        self._log.seal()
        self._bills.append((invoice, bill_number, name, number))

    def searchable(self) -> list[Searchable]:
        seen = dict.fromkeys((medicine, name) for medicine, _, name in self._medicines)
        return [
            *(Searchable(PATIENT, i, name, n, f"{name} {n} {phone}") for i, name, n, phone in self._patients),
            *(Searchable(MEDICINE, i, name, "", name) for i, name in seen),
            *(Searchable(INVOICE, i, bill, name, f"{bill} {name}") for i, bill, name, _ in self._bills),
        ]
