"""A large encrypted clinic, made through capture and sealing as the program does it, kept in `out/bench` between runs.

Every patient, visit, consultation and bill goes through the triggers into change groups of their natural size (an
import's portion, one visit, one bill); only the commits are bundled and not fsynced, or it would take an hour.
"""

from __future__ import annotations

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
from narayaneeyam_clinic.shared.clock import next_stamp, to_milliseconds
from narayaneeyam_clinic.shared.identifiers import natural_id, new_id
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.shared.places import migrations
from narayaneeyam_clinic.store.capture import Author, seal
from narayaneeyam_clinic.store.capture_triggers import CaptureContext
from narayaneeyam_clinic.store.engine import open_engine
from narayaneeyam_clinic.store.search_index import INVOICE, MEDICINE, PATIENT, Searchable, index_new_entries

OUT = Path(__file__).resolve().parents[2] / "out" / "bench"
PASSWORD = "bench-pass-word"
CODE = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23-45678"
TODAY = date(2026, 11, 21)
START = datetime(2024, 4, 1, 4, 0, tzinfo=UTC)
EVERYTHING = Actor(PROGRAM.user_id, "Bench", frozenset(Permission))
MEDICINES = 400
LINES_PER_BILL = 3
GROUPS_PER_COMMIT = 3000


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
    made_by = hashlib.sha256(b"".join(f.read_bytes() for f in [Path(__file__), *sorted(migrations().rglob("*.py"))]))
    home = OUT / f"{size.name}-{made_by.hexdigest()[:12]}"
    found = list((home / "clinics").glob("[!.]*")) if home.exists() else []
    if found and (home / "done").exists():
        return found[0]
    for old in OUT.glob(f"{size.name}-*"):
        shutil.rmtree(old)
    began = time.perf_counter()
    folder = _generate(home, size, tell)
    (home / "done").touch()
    tell(f"generated {size.name} (patients-visits-sale lines) in {time.perf_counter() - began:.0f} s")
    return folder


def open_generated(folder: Path) -> Clinic:
    return open_clinic(folder, "bench", PASSWORD)[0]


def _generate(home: Path, size: Size, tell: Callable[[str], None]) -> Path:
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
    writer = _Writer(raw, context, Author(device.id, device.number, PROGRAM.user_id, ""), size)
    writer.begin()
    writer.shop(device.id)
    tell("generating patients")
    writer.register(size.patients)
    tell("generating visits and bills")
    writer.work()
    writer.commit()
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
    """Inserts rows and seals them group by group on one raw connection."""

    def __init__(self, raw: Any, context: CaptureContext, author: Author, size: Size) -> None:
        self._raw, self._context, self._author, self._size = raw, context, author, size
        self._random = Random(20261121)
        self._statements: dict[tuple[str, tuple[str, ...]], str] = {}
        self._groups, self._stamp = 0, 0
        self._now = START
        self._patients: list[tuple[str, str, str, str]] = []
        self._bills: list[tuple[str, str, str, str]] = []
        self._medicines: list[tuple[str, str, str]] = []

    def begin(self) -> None:
        self._raw.execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        self._raw.execute("COMMIT")

    def insert(self, table: str, **values: Any) -> str:
        values.setdefault("id", new_id())
        names = tuple(values)
        statement = self._statements.get((table, names))
        if statement is None:
            columns = ", ".join(f'"{name}"' for name in names)
            statement = f'INSERT INTO "{table}" ({columns}) VALUES ({", ".join("?" * len(names))})'
            self._statements[table, names] = statement
        self._raw.execute(statement, tuple(values.values()))
        made: str = values["id"]
        return made

    def group(self, why: str, seconds: float) -> None:
        """Begin the next group a little later; `sealed` ends it."""
        self._now += timedelta(seconds=seconds)
        self._author = Author(self._author.device_id, self._author.device_number, self._author.user_id, why)
        self._stamp = next_stamp(self._now, self._author.device_number, last_own=self._stamp)
        self._context.stamp = self._stamp

    def sealed(self) -> None:
        seal(self._raw, self._context, self._author, self._now, "0001")
        self._groups += 1
        if self._groups % GROUPS_PER_COMMIT == 0:
            self._raw.execute("COMMIT")
            self._raw.execute("BEGIN IMMEDIATE")

    def shop(self, device_id: str) -> None:
        self._device_id = device_id
        form = natural_id("dosage_form", "arishtam")
        self.group("bench.shop", 1)
        self._doctors = [self.insert("staff", name=f"Dr. Bench {n}", kind="doctor", is_active=1) for n in range(4)]
        for n in range(MEDICINES):
            name = f"{self._random.choice(('Dasamoola', 'Asoka', 'Bala', 'Saraswatha', 'Abhaya'))} {n} Arishtam"
            medicine = self.insert(
                "medicine", sku=f"S{n:04}", name=name, dosage_form_id=form, nature="classical", base_unit="ml",
                pack_size=450, loose_allowed=0, hsn="30049011", schedule_e1=0, is_external=0, reorder_level=900, is_active=1,
            )  # fmt: skip
            for b in range(3):
                batch = self.insert(
                    "batch", medicine_id=medicine, number=f"B{n}{b}", expires_on=f"{2027 + b}-12-31", mrp=16500 + n,
                    location="counter", received_on="2024-04-01",
                )  # fmt: skip
                self.insert(
                    "stock_movement", batch_id=batch, medicine_id=medicine, kind="purchase", quantity=450 * 100_000,
                    day="2024-04-01", at=to_milliseconds(START), by=PROGRAM.user_id,
                )  # fmt: skip
                self._medicines.append((medicine, batch, name))
        self.sealed()

    def register(self, count: int) -> None:
        for n, person in enumerate(people(self._random, count, TODAY), 1):
            if n % 500 == 1:
                self.group("patients.import", 30)
            number = f"N1-{n:05}"
            patient = self.insert(
                "patient", registration_number=number, public_code=f"Q{n:07}", registered_at=to_milliseconds(self._now),
                name=person.name, sex=str(person.sex), born_on=person.birth.isoformat(),
                birth_precision=str(person.birth_precision), phone=person.phone, place=person.town.name, is_active=1,
            )  # fmt: skip
            self._patients.append((patient, person.name, number, person.phone))
            if n % 500 == 0 or n == count:
                self.sealed()

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
                arrived_at=to_milliseconds(self._now), queue_order=n % 90, state="waiting",
            )  # fmt: skip
            self.sealed()
            if n / bills_every < billed:
                continue
            billed += 1
            self._consult(patient, visit, doctor, today)
            self._bill(billed, patient, name, number, visit, today)

    def _consult(self, patient: str, visit: str, doctor: str, today: str) -> None:
        self.group("consultations.finish", 30)
        at = to_milliseconds(self._now)
        self.insert(
            "vitals", patient_id=patient, visit_id=visit, taken_at=at, taken_by=doctor, systolic_mmhg=128,
            diastolic_mmhg=82, pulse_per_minute=74, weight_g=61_500,
        )  # fmt: skip
        consultation = self.insert(
            "consultation", visit_id=visit, patient_id=patient, doctor_id=doctor, day=today, version=1, signed_at=at,
            signed_by=doctor, concern=f"Low back pain for {self._random.randrange(1, 30)} weeks, worse on waking",
            notes="Stiffness after sitting; better with warmth.",
        )  # fmt: skip
        self.insert("diagnosis", consultation_id=consultation, term="Katigraha")
        prescription = self.insert(
            "prescription", consultation_id=consultation, visit_id=visit, patient_id=patient, doctor_id=doctor,
            day=today, signed_at=at,
        )  # fmt: skip
        for position in range(3):
            medicine, _, name = self._random.choice(self._medicines)
            self.insert(
                "prescription_line", prescription_id=prescription, position=position, medicine_id=medicine, name=name,
                dose_numerator=25, dose_denominator=1, dose_unit="ml", schedule="1-0-1", food_time="ADH", every_days=1,
                days=15, total=750, packs=2,
            )  # fmt: skip
        self._raw.execute(
            "UPDATE visit SET state = 'to_bill', called_at = ?, finished_at = ? WHERE id = ?", (at, at, visit)
        )
        self.sealed()

    def _bill(self, sequence: int, patient: str, name: str, number: str, visit: str, today: str) -> None:
        self.group("pharmacy.sell", 20)
        at = to_milliseconds(self._now)
        chosen = [self._random.choice(self._medicines) for _ in range(LINES_PER_BILL)]
        taxes = [
            tax_of_inclusive(Money(16500 + 100 * n), TaxRate(500), inter_state=False) for n in range(LINES_PER_BILL)
        ]
        amount = sum(16500 + 100 * n for n in range(LINES_PER_BILL))
        bill_number = f"A1/26-27/{sequence:06}"
        invoice = self.insert(
            "invoice", series_key="A1/26-27", sequence=sequence, number=bill_number, title="tax_invoice",
            day=today, at=at, device_id=self._device_id, by=PROGRAM.user_id, patient_id=patient, visit_id=visit,
            recipient_name=name, supplier_gstin="32ABCDE1234F1Z9", place_of_supply="32", is_inter_state=0,
            taxable=sum(t.taxable.paise for t in taxes), cgst=sum(t.cgst.paise for t in taxes),
            sgst=sum(t.sgst.paise for t in taxes), igst=0, exempt=0, round_off=0, payable=amount, state="issued",
        )  # fmt: skip
        for position, ((medicine, batch, description), tax) in enumerate(zip(chosen, taxes, strict=True)):
            line = self.insert(
                "invoice_line", invoice_id=invoice, position=position, kind="medicine", description=description,
                medicine_id=medicine, batch_id=batch, hsn="30049011", batch_number="B1", expires_on="2027-12-31",
                quantity=450, base_unit="ml", pack_size=450, mrp=16500, price=tax.total.paise, discount=0,
                rate_basis_points=500, is_exempt=0, taxable=tax.taxable.paise, cgst=tax.cgst.paise, sgst=tax.sgst.paise,
                igst=0, amount=tax.total.paise,
            )  # fmt: skip
            self.insert(
                "stock_movement", batch_id=batch, medicine_id=medicine, kind="sale", quantity=-450, day=today, at=at,
                by=PROGRAM.user_id, document_id=invoice, line_id=line,
            )  # fmt: skip
        self.insert(
            "payment", invoice_id=invoice, method="cash", amount=amount, day=today, at=at, by=PROGRAM.user_id,
            device_id=self._device_id,
        )  # fmt: skip
        self._raw.execute("UPDATE visit SET state = 'done' WHERE id = ?", (visit,))
        self.sealed()
        self._bills.append((invoice, bill_number, name, number))
        self._raw.execute(
            "INSERT INTO series_position VALUES ('A1/26-27', ?) ON CONFLICT DO UPDATE SET last_number = excluded.last_number",
            (sequence,),
        )

    def searchable(self) -> list[Searchable]:
        seen = dict.fromkeys((medicine, name) for medicine, _, name in self._medicines)
        return [
            *(Searchable(PATIENT, i, name, n, f"{name} {n} {phone}") for i, name, n, phone in self._patients),
            *(Searchable(MEDICINE, i, name, "", name) for i, name in seen),
            *(Searchable(INVOICE, i, bill, name, f"{bill} {name}") for i, bill, name, _ in self._bills),
        ]
