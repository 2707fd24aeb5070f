"""One PC of a clinic as a process of its own: a real encrypted folder, real actions, the real link over HTTP.

    python -m tests.processes.pc FOLDER [--year 2010] [--begin SEED]

Commands come as JSON lines on standard input; answers and what is printed on paper go out as JSON lines. A bill is told only
after its commit, as it is printed only then. It uses nothing of a program that an older one does not have.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.age_rules import parse_birth
from narayaneeyam_clinic.patients.correct_patient import CorrectedPatient, correct_patient
from narayaneeyam_clinic.patients.records import Sex
from narayaneeyam_clinic.patients.register_patient import NewPatient, register_patient
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.create_clinic import FirstAdministrator, NewClinic, create_clinic
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of, give_role
from narayaneeyam_clinic.pharmacy.add_medicine import add_medicine
from narayaneeyam_clinic.pharmacy.medicine_draft import MedicineDraft, Nature
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, PaymentDraft, PaymentMethod, SaleDraft
from narayaneeyam_clinic.pharmacy.sell_medicine import sell_medicine
from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_clinic.store.check import check
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.transaction import Transaction
from narayaneeyam_clinic.store.upgrade import program_revision
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_clinic.sync.digest import table_digests
from narayaneeyam_clinic.sync.join import join_server
from narayaneeyam_clinic.sync.join_new_pc import join_clinic
from narayaneeyam_clinic.sync.link import Link
from narayaneeyam_clinic.sync.link_state import LinkKind, LinkState
from narayaneeyam_clinic.sync.open_link import open_link
from narayaneeyam_clinic.version import __version__


def _one_of(*names: str) -> Any:
    """The module by the name that it has in the program that runs: this file is also run with an earlier one."""
    return import_module(next(name for name in names if find_spec(name)))


retire_series_behind_marks = _one_of(
    "narayaneeyam_clinic.sync.number_series", "narayaneeyam_clinic.sync.numbers"
).retire_series_behind_marks
_receiving = _one_of("narayaneeyam_clinic.pharmacy.receive_stock", "narayaneeyam_clinic.purchases.receive_stock")

LOGIN, PASSWORD = "administrator", "pass-word-1"  # of an invented person
RECOVERY_CODE = "ABCDE-FGHJK-MNPQR-STUVW-XYZ23-45678"
MEDICINES = (("Dasamoolarishtam", "145"), ("Balarishtam", "120"))
_PHONES = ("+919847000001", "+919847000002", "+919847000003")
_LISTEN_SECONDS = 1.0
_BETWEEN_SECONDS = 0.1
_EXCHANGE_EVERY_SECONDS = 0.5
# People make a few saves at once and then think; two bursts in four have no pause between.
_PAUSES_SECONDS = (0.0, 0.0, 0.1, 0.2)
_MOST_TRIES = 60


class OnePc:
    """`clinic` is opened when its folder is there, else by `create` or `join_clinic`."""

    def __init__(self, home: Path, year: int | None, say: Callable[[dict[str, Any]], None]) -> None:
        now = datetime.now(UTC)
        self._moved_by = timedelta(0) if year is None else datetime(year, 6, 15, 6, tzinfo=UTC) - now
        self._home, self._say = home, say
        self._chance = Random()
        self._stop, self._wakes = threading.Event(), threading.Event()
        self._threads: list[threading.Thread] = []
        self._done = 0
        self.clinic: Clinic | None = None
        self._link: Link | None = None
        self._by: Actor | None = None
        for folder in sorted((home / "clinics").glob("[!.]*")):
            self._opened(Clinic.open(folder, Vault(folder).open_by_recovery(RECOVERY_CODE), clock=self.clock))

    def clock(self) -> datetime:
        return datetime.now(UTC) + self._moved_by

    # What can be asked of it

    def create(self, packs: int = 5000) -> dict[str, Any]:
        """A new clinic with medicines on its shelf."""
        created = create_clinic(
            self._home,
            NewClinic(name="Sree Dhanwanthari", state_code="32", address="Temple Road", place="Kottakkal", pin="676503",
                      phone="+914832742000", gstin="32ABCDE1234F1Z9", upi_id="clinic@okaxis"),
            FirstAdministrator(name="Asha Administrator", login=LOGIN, password=PASSWORD),
            recovery_code=RECOVERY_CODE, recovery_typed_back=RECOVERY_CODE, clock=self.clock, use_keyring=False,
        )  # fmt: skip
        self._opened(created.clinic)
        for role in (Role.RECEPTIONIST, Role.PHARMACIST):
            self._change("users.roles", lambda tx, role=role: give_role(tx, created.administrator.user_id, role))  # type: ignore[misc]
        self._by = None
        for name, mrp in MEDICINES:
            draft = MedicineDraft(
                name=name,
                dosage_form="arishtam",
                pack_size=450,
                nature=Nature.CLASSICAL,
                hsn="30049011",
                schedule_e1=False,
            )
            medicine = self._change("stock.add", lambda tx, draft=draft: add_medicine(tx, draft))  # type: ignore[misc]
            line = _receiving.ReceivedLine(
                medicine_id=medicine, batch_number="B1", expiry="12/2060", mrp=Money.rupees(mrp), packs=packs, units=0,
                location="",
            )  # fmt: skip
            receipt = _receiving.ReceiptDraft(supplier="Arya Depot", lines=(line,))
            self._change("stock.receive", lambda tx, receipt=receipt: _receiving.receive_stock(tx, receipt))  # type: ignore[misc]
        return {"folder": str(created.clinic.folder)}

    def join_server(self, address: str, code: str) -> dict[str, Any]:
        """The clinic that began here alone joins."""
        join_server(self._clinic, address, code, by=self._person, pc_name=self._home.name)
        self._link = open_link(self._clinic, pc_name=self._home.name)
        return {}

    def join_clinic(self, address: str, code: str) -> dict[str, Any]:
        """This PC becomes one of the clinic's."""
        joined = join_clinic(
            self._home, address, code, LOGIN, PASSWORD, recovery_code=RECOVERY_CODE, recovery_typed_back=RECOVERY_CODE,
            pc_name=self._home.name, clock=self.clock, use_keyring=False,
        )  # fmt: skip
        self._opened(joined.clinic)
        return {"folder": str(joined.clinic.folder)}

    def register(self, name: str, phone: str | None = None) -> dict[str, Any]:
        birth = parse_birth("34", self.clock().date())
        new = NewPatient(name=name, sex=Sex.FEMALE, birth=birth, phone=phone)
        done = self._change("patients.register", lambda tx: register_patient(tx, new))
        return {"patient": done.patient_id, "number": done.registration_number}

    def correct(self, patient: str, **fields: Any) -> dict[str, Any]:
        self._change("patients.correct", lambda tx: correct_patient(tx, patient, CorrectedPatient(**fields)))
        return {}

    def sell(self, packs: int = 1) -> dict[str, Any]:
        """A bill of one medicine for cash."""
        medicine = self._chance.choice(self.rows("SELECT id FROM medicine ORDER BY id")["rows"])[0]
        draft = SaleDraft(
            medicines=(MedicineLine(medicine_id=medicine, packs=packs),),
            payments=(PaymentDraft(method=PaymentMethod.CASH),),
        )
        sold = self._change("pharmacy.sell", lambda tx: sell_medicine(tx, draft))
        return {"printed": sold.number, "invoice": sold.invoice_id}

    def work(self, times: int, seed: int = 0) -> dict[str, Any]:
        """So many pieces of work of all kinds, one after the other."""
        self._chance.seed(seed)
        for _ in range(times):
            self._something()
        return {}

    def begin(self, seed: int = 0, *, works: bool = True) -> dict[str, Any]:
        """Somebody works without an end, and the link's two threads do what they do: until `rest`, or the end of all."""
        self._chance.seed(seed)
        self._stop.clear()
        for each in (self._people, self._exchanging, self._listening) if works else (self._exchanging, self._listening):
            thread = threading.Thread(target=self._kept_on, args=(each,), daemon=True)
            thread.start()
            self._threads.append(thread)
        return {}

    def rest(self) -> dict[str, Any]:
        """Everybody stops after what they are at."""
        self._stop.set()
        self._wakes.set()
        while self._threads:
            self._threads.pop().join()
        return {"done": self._done}

    def exchange(self, times: int = 1, *, compare_now: bool = False) -> dict[str, Any]:
        """Until it stands well and nothing waits, at most so many times."""
        state = self._linked.exchange(compare_now=compare_now)
        for _ in range(times - 1):
            if state.kind is LinkKind.UP_TO_DATE and not state.waiting:
                break
            self._stop.wait(_BETWEEN_SECONDS)
            state = self._linked.exchange(compare_now=compare_now)
        return _told(state)

    def settle(self) -> dict[str, Any]:
        return self.exchange(_MOST_TRIES)

    def state(self) -> dict[str, Any]:
        return _told(self._linked.state())

    def facts(self) -> dict[str, Any]:
        """All that must be alike everywhere, and what must be nought."""
        with self._clinic.reading(by=PROGRAM) as rd:
            raw = raw_connection(rd.session)
            digests = table_digests(raw)
            log = raw.execute(
                "SELECT device_id, seq, hash, server_epoch, server_order FROM change_group ORDER BY device_id, seq"
            ).fetchall()
            (patients,) = raw.execute("SELECT count(*) FROM patient").fetchone()
            bills = raw.execute("SELECT number, id FROM invoice ORDER BY number, id").fetchall()
            (revision,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
        return {
            "device": self._clinic.device.id,
            "number": self._clinic.device.number,
            "digests": {name: str(value) for name, value in digests.items()},
            "log": sha256(repr([(row[0], row[1], bytes(row[2]), *row[3:]) for row in log]).encode()).hexdigest(),
            "groups": len(log),
            "unplaced": sum(row[4] is None for row in log),
            "patients": patients,
            "bills": [list(row) for row in bills],
            "revision": revision,
        }

    def check(self) -> dict[str, Any]:
        return {"faults": [str(fault) for fault in check(self._clinic, PROGRAM)]}

    def rows(self, sql: str, *values: Any) -> dict[str, Any]:
        """Of a plain question without secrets."""
        with self._clinic.reading(by=PROGRAM) as rd:
            return {"rows": [list(row) for row in raw_connection(rd.session).execute(sql, values)]}

    def program(self) -> dict[str, Any]:
        """Which program this is, from its own mouth."""
        return {"version": __version__, "revision": program_revision(), "from": sys.modules[Clinic.__module__].__file__}

    def close(self) -> None:
        self.rest()
        if self._link is not None:
            self._link.stop()
        if self.clinic is not None:
            self.clinic.close()

    # What goes on inside

    @property
    def _clinic(self) -> Clinic:
        assert self.clinic is not None, "there is no clinic on this PC"
        return self.clinic

    @property
    def _linked(self) -> Link:
        assert self._link is not None, "this PC has joined no server"
        return self._link

    @property
    def _person(self) -> Actor:
        if self._by is None:
            with self._clinic.reading(by=PROGRAM) as rd:
                self._by = actor_of(rd.session, rd.session.query(User).filter_by(login=LOGIN).one())
        return self._by

    def _opened(self, clinic: Clinic) -> None:
        self.clinic = clinic
        retire_series_behind_marks(clinic)
        self._link = open_link(clinic, pc_name=self._home.name)

    def _change(self, why: str, work: Callable[[Transaction], Any]) -> Any:
        with self._clinic.transaction(by=self._person, why=why) as tx:
            return work(tx)

    def _something(self) -> None:
        which = self._chance.randrange(10)
        patients = self.rows("SELECT id FROM patient ORDER BY id DESC LIMIT 5")["rows"]
        if which < 5:
            self._say(self.sell(self._chance.randrange(1, 3)))
        elif which < 8 or not patients:
            self._say({"registered": self.register(f"Lakshmi {self._chance.randrange(1000)}")["number"]})
        else:
            self.correct(self._chance.choice(patients)[0], phone=self._chance.choice(_PHONES))
        self._done += 1
        self._wakes.set()

    def _kept_on(self, work: Callable[[], None]) -> None:
        try:
            while not self._stop.is_set():
                work()
        except Exception:  # noqa: BLE001  # told to the test, which fails by it
            self._say({"crashed": traceback.format_exc()})

    def _people(self) -> None:
        self._stop.wait(self._chance.choice(_PAUSES_SECONDS))
        try:
            self._something()
        except (ClinicFileError, Refused) as no:
            self._say({"refused": no.code})
            self._stop.wait(_BETWEEN_SECONDS)

    def _exchanging(self) -> None:
        self._linked.exchange()
        self._linked.wake()
        self._wakes.wait(_EXCHANGE_EVERY_SECONDS)
        self._wakes.clear()

    def _listening(self) -> None:
        state = self._linked.wait(_LISTEN_SECONDS)
        if state.kind is not LinkKind.UP_TO_DATE:
            self._stop.wait(_BETWEEN_SECONDS)


def _told(state: LinkState) -> dict[str, Any]:
    told = asdict(state)
    return {**told, "last_success_at": str(state.last_success_at), "kind": str(state.kind)}


VERBS = (
    "create", "join_server", "join_clinic", "register", "correct", "sell", "work", "begin", "rest", "exchange", "settle",
    "state", "facts", "check", "rows", "program",
)  # fmt: skip


def main(arguments: list[str]) -> int:
    """Until standard input ends or the process is ended."""
    told = argparse.ArgumentParser(prog="tests.processes.pc")
    told.add_argument("home", type=Path)
    told.add_argument("--year", type=int, help="this PC's clock stands in that year")
    told.add_argument("--begin", type=int, metavar="SEED", help="work and link begin at once")
    given = told.parse_args(arguments)
    out = threading.Lock()

    def say(line: dict[str, Any]) -> None:
        with out:
            sys.stdout.write(json.dumps(line) + "\n")
            sys.stdout.flush()

    pc = OnePc(given.home, given.year, say)
    say({"answer": {}})
    if given.begin is not None:
        pc.begin(given.begin)
    for line in sys.stdin:
        asked = json.loads(line)
        verb, values = asked.pop("do"), asked.pop("values", ())
        if verb not in VERBS:
            raise ValueError(f"no such verb: {verb}")
        try:
            say({"answer": getattr(pc, verb)(*values, **asked)})
        except (Refused, ClinicFileError) as no:
            say({"answer": {"refused": no.code}})
    pc.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
