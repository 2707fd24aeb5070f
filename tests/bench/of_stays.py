"""The board of forty rooms and the bill of a long stay, after ten years of stays (STAY-26, STAY-27)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from narayaneeyam_clinic.admissions.discharge_gate import discharge_gate
from narayaneeyam_clinic.billing.ledger_bill import interim_bill
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.rooms.occupancy_board import occupancy_board
from narayaneeyam_clinic.shared.clock import business_date, system_clock
from narayaneeyam_clinic.shared.money import total
from narayaneeyam_clinic.store.capture_triggers import drop_triggers
from narayaneeyam_clinic.store.engine import connect
from tests.bench.generated_clinic import EVERYTHING, open_generated
from tests.bench.of_screens import moved_about
from tests.bench.results import Result, milliseconds, p95
from tests.clinic.ward import stay_ledger

ROOMS = 40
BEDS = 2
YEARS = 10
NIGHTS = 14
CHARGES = 30
LONG_STAY = "stay-long"
LONG_DAYS = 28
LONG_CHARGES = 600
TIMES = 30
_DAY_MS = 86_400_000
_KINDS = ("therapy", "ward_medicine", "meal", "bystander_meal", "fee")


def the_ward(folder: Path, key: bytes, scratch: Path, *, years: int = YEARS) -> list[Result]:
    """On a copy of the generated clinic, with rooms, stays and charges written past the log, which no read here looks at."""
    copy = scratch / "ward" / "clinics" / "clinic"
    shutil.copytree(folder, copy)
    stays, charges = _fill(copy, key, years)
    clinic = open_generated(copy)
    try:
        results = [_board(clinic, stays), *_long_stay(clinic, charges)]
    finally:
        clinic.close()
    try:
        return [*results, *moved_about(copy, "rooms", "board")]
    finally:
        shutil.rmtree(copy)


def _board(clinic: Clinic, stays: int) -> Result:
    def one() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            board = occupancy_board(rd)
            assert len(board.beds) == ROOMS * BEDS

    one()
    times = [milliseconds(one) for _ in range(TIMES)]
    note = f"{ROOMS * BEDS} beds, among {stays} stays"
    return Result("board of 40 rooms, p95", p95(times), "ms", "at most 100 ms", 100, note=note)


def _long_stay(clinic: Clinic, charges: int) -> list[Result]:
    """The bill, and that it is the sum of its ledger; the gate beside it."""

    def bill() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            interim_bill(rd, LONG_STAY)

    def gate() -> None:
        with clinic.reading(by=EVERYTHING) as rd:
            discharge_gate(rd, LONG_STAY)

    with clinic.reading(by=EVERYTHING) as rd:
        made, ledger = interim_bill(rd, LONG_STAY), stay_ledger(rd, LONG_STAY)
        rent = [line.line.amount for line in made.lines if line.line.charge_id is None]
        assert len(ledger) == LONG_CHARGES
        assert total([line.line.amount for line in made.lines]) == total([line.amount for line in ledger]) + total(rent)
    note = f"{LONG_CHARGES} charges of {LONG_DAYS} days, among {charges}"
    bills, gates = ([milliseconds(work) for _ in range(TIMES)] for work in (bill, gate))
    return [
        Result("bill of a 28-day stay, p95", p95(bills), "ms", "at most 50 ms", 50, note=note),
        Result("gate of a 28-day stay, p95", p95(gates), "ms", "at most 50 ms", 50, note=note),
    ]


def _fill(folder: Path, key: bytes, years: int) -> tuple[int, int]:
    today = business_date(system_clock())
    raw = connect(folder / "clinic.db", key)
    drop_triggers(raw)
    raw.execute("PRAGMA synchronous=OFF")
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.create_function("transaction_stamp", 0, lambda: 1)
    raw.execute("BEGIN")
    patients = [row[0] for row in raw.execute("SELECT id FROM patient LIMIT 5000")]
    (visit,) = raw.execute("SELECT id FROM visit LIMIT 1").fetchone()
    (doctor,) = raw.execute("SELECT id FROM staff WHERE kind = 'doctor' LIMIT 1").fetchone()
    _rooms(raw)
    stays = list(_stays(today, years, patients))
    raw.executemany(
        "INSERT INTO admission (id, number, patient_id, visit_id, doctor_id, admitted_at, admitted_by, expected_leave_on,"
        " bystander_stays, state, left_at) VALUES (:id, :id, :patient, :visit, :doctor, :from, 'bench', :leave, 1, :state,"
        " :to)",
        ({**stay, "visit": visit, "doctor": doctor} for stay in stays),
    )
    raw.executemany(
        "INSERT INTO bed_stay (id, admission_id, bed_id, category_id, from_at, to_at)"
        " VALUES ('in-' || :id, :id, :bed, 'category-0', :from, :to)",
        stays,
    )
    raw.executemany(
        "INSERT INTO bed_reservation (id, bed_id, patient_id, from_day, to_day, state, reserved_at, reserved_by)"
        " VALUES ('kept-' || :id, :bed, :patient, :day, :leave, :kept, 0, 'bench')",
        stays,
    )
    raw.executemany(
        'INSERT INTO charge (id, patient_id, admission_id, kind, description, day, at, "by", quantity, pack_size, price,'
        " amount, covered, position) VALUES (:id, :patient, :stay, :kind, 'Charge ' || :n, :day, :at, 'bench', 2, 1, :price,"
        " 2 * :price, 0, :n)",
        (one for stay in stays for one in _charges(stay)),
    )
    (charges,) = raw.execute("SELECT count(*) FROM charge").fetchone()
    raw.execute("COMMIT")
    raw.execute("ANALYZE")
    raw.close()
    return len(stays), int(charges)


def _rooms(raw: Any) -> None:
    for n in range(4):
        raw.execute("INSERT INTO room_category (id, name, is_intensive_care, position, is_active) VALUES (?, ?, 0, ?, 1)",
            (f"category-{n}", f"Category {n}", n))  # fmt: skip
        raw.execute("INSERT INTO room_tariff (id, category_id, valid_from, per_day, per_bystander_day, is_withdrawn)"
            " VALUES (?, ?, '2010-01-01', ?, 20000, 0)", (f"tariff-{n}", f"category-{n}", 300_000 + 100_000 * n))  # fmt: skip
    for n in range(ROOMS):
        raw.execute("INSERT INTO room (id, name, kind, category_id, gender_rule, position, is_active)"
            " VALUES (?, ?, 'stay', ?, 'any', ?, 1)", (f"room-{n}", f"{100 + n}", f"category-{n % 4}", n))  # fmt: skip
        for bed in range(BEDS):
            raw.execute("INSERT INTO bed (id, room_id, name, position, condition, is_active) VALUES (?, ?, ?, ?, 'ready', 1)",
                (f"bed-{n}-{bed}", f"room-{n}", "AB"[bed], bed))  # fmt: skip


def _stays(today: date, years: int, patients: list[str]) -> Iterator[dict[str, Any]]:
    """One after the other in each bed, two weeks each: what is over, what goes on, and two reservations to come."""
    epoch = date(1970, 1, 1)
    for bed in range(ROOMS * BEDS):
        first = today - timedelta(days=365 * years + bed % NIGHTS)
        for n in range((365 * years) // (NIGHTS + 1) + 3):
            day = first + timedelta(days=(NIGHTS + 1) * n)
            leave = day + timedelta(days=NIGHTS)
            came, is_over = ((day - epoch).days * _DAY_MS + 4 * 3_600_000), leave <= today
            if day > today:
                continue
            yield {
                "id": f"stay-{bed}-{n}",
                "bed": f"bed-{bed // BEDS}-{bed % BEDS}",
                "patient": patients[(bed * 31 + n * 7) % len(patients)],
                "from": came,
                "to": came + NIGHTS * _DAY_MS if is_over else None,
                "day": day.isoformat(),
                "leave": leave.isoformat(),
                "state": "left" if is_over else "admitted",
                "kept": "taken" if bed % 3 else "reserved",
                "charges": CHARGES,
            }
    day = today - timedelta(days=LONG_DAYS)
    yield {
        "id": LONG_STAY, "bed": "bed-0-0", "patient": patients[-1], "from": (day - epoch).days * _DAY_MS + 4 * 3_600_000,
        "to": None, "day": day.isoformat(), "leave": (today + timedelta(days=1)).isoformat(), "state": "admitted",
        "kept": "taken", "charges": LONG_CHARGES,
    }  # fmt: skip


def _charges(stay: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for n in range(stay["charges"]):
        yield {
            "id": f"charge-{stay['id']}-{n}", "patient": stay["patient"], "stay": stay["id"], "kind": _KINDS[n % len(_KINDS)],
            "day": stay["day"], "at": stay["from"] + n, "n": n, "price": 6_050 + 333 * (n % 7),
        }  # fmt: skip
