"""Role by permission, walked through every door: actions, reads, timeline, History, Ctrl K, counts, exports, console (LEAK-2).

The day is marked (`marked_day.py`). Whatever a door answers a role, or says while refusing, is searched for every mark
that this role may not see.
"""

from __future__ import annotations

import dataclasses
import io
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.inbox.inbox_items import inbox, inbox_detail
from narayaneeyam_clinic.inbox.inbox_rules import InboxKind
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Permission, Role
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.history import history
from narayaneeyam_clinic.store.search_index import search
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_clinic.store.vault import Vault
from narayaneeyam_desktop.command_line.run import run as run_verb
from narayaneeyam_desktop.everywhere import look_everywhere
from narayaneeyam_desktop.pages import all_pages
from tests.clinic_of_roles import PASSWORD, StandingClock, TemplateClinic
from tests.house_rules import doors as found
from tests.house_rules.doors import Function, asks, doors
from tests.journeys import booking_arguments as booked
from tests.journeys import marked_day as marks
from tests.journeys import treatment_arguments as treated
from tests.journeys import ward_arguments as ward
from tests.journeys.disagreement import disagree
from tests.journeys.door_arguments import TYPED, Arguments
from tests.journeys.marked_day import MarkedDay, play_marked_day

P = Permission
SEES_PEOPLE = (P.SEE_PATIENTS, P.SEE_QUEUE, P.SEE_BILLS, P.SEE_PRESCRIPTIONS)

# Mark -> who may see one of these may see it.
SEEN_WITH: dict[str, tuple[Permission, ...]] = {
    marks.NAME: SEES_PEOPLE,
    marks.PHONE: (P.SEE_PATIENTS, P.SEE_BILLS),
    marks.OTHER_PHONE: (P.SEE_PATIENTS,),
    marks.PLACE: (P.SEE_PATIENTS, P.SEE_BILLS),
    marks.OTHER_NAME: (P.SEE_BILLS,),
    marks.ALLERGY: (P.SEE_ALLERGIES,),
    marks.REACTION: (P.SEE_ALLERGIES,),
    "AB-": (P.SEE_ALLERGIES, P.SEE_CLINICAL),
    marks.CONDITION: (P.SEE_CLINICAL,),
    marks.CONCERN: (P.SEE_CLINICAL,),
    marks.NOTE: (P.SEE_CLINICAL,),
    marks.AMENDED: (P.SEE_CLINICAL,),
    marks.FINDING: (P.SEE_CLINICAL,),
    marks.DIAGNOSIS: (P.SEE_CLINICAL,),
    marks.DIET: (P.SEE_CLINICAL,),
    marks.PRESSURE: (P.SEE_CLINICAL, P.RECORD_VITALS),
    marks.INTERNAL: (P.SEE_INTERNAL_NOTES,),
    marks.DRAFT: (P.CONSULT,),
    marks.PRESCRIBED: (P.SEE_PRESCRIPTIONS,),
    marks.LINE_NOTE: (P.SEE_PRESCRIPTIONS,),
    marks.HELD: (P.SELL,),
    booked.BOOKED: (P.SEE_CALENDAR,),
    booked.CALLED: (P.SEE_CALENDAR,),
    treated.ORDERED: (P.SEE_TREATMENTS,),
    treated.OBSERVED: (P.SEE_TREATMENTS,),
    treated.WORSE: (P.SEE_TREATMENTS,),
    ward.ROUND: (P.SEE_CLINICAL,),
    ward.ROUND_INTERNAL: (P.SEE_INTERNAL_NOTES,),
    ward.COURSE: (P.SEE_CLINICAL,),
    ward.TOLD: (P.SEE_WARD,),
    ward.KEPT: (P.SEE_WARD,),
    "$argon2": (),
    "code_salt": (),
    PASSWORD: (),
}
# A prescription is one document: it tells whoever may see prescriptions for what it was written.
ON_THE_PRESCRIPTION = {marks.DIAGNOSIS, marks.DIET, marks.PRESSURE, marks.ALLERGY}


class Undone(Exception):
    """Ends a transaction that was only tried."""


@pytest.fixture(scope="session")
def played(template_clinic: TemplateClinic, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MarkedDay]:
    """The folder of a clinic that has lived the marked day, and what came of it; played once, copied for each test."""
    folder = tmp_path_factory.mktemp("marked") / template_clinic.folder.name
    shutil.copytree(template_clinic.folder, folder)
    clinic = Clinic(folder, template_clinic.key, StandingClock())
    with clinic.reading(by=PROGRAM) as rd:
        people = {user.login: actor_of(rd.session, user) for user in rd.session.query(User)}
    day = play_marked_day(clinic, people.__getitem__)
    clinic.close()
    return folder, day


@pytest.fixture
def clinic_folder(played: tuple[Path, MarkedDay], tmp_path: Path) -> Path:
    """Here every clinic begins with the marked day behind it."""
    folder = tmp_path / "home" / "clinics" / played[0].name
    shutil.copytree(played[0], folder)
    return folder


@pytest.fixture
def day(played: tuple[Path, MarkedDay]) -> MarkedDay:
    return played[1]


@pytest.fixture
def arguments(clinic: Clinic, day: MarkedDay, tmp_path: Path) -> Arguments:
    ids = {
        table: ids_of(clinic, table)
        for table in ("payment", "staff", "app_user", "gst_rate", *booked.TABLES, *treated.TABLES, *ward.TABLES)
    }
    return Arguments(day, tmp_path, ids | {"inbox": disagree(clinic, day.patient_id)})


def ids_of(clinic: Clinic, table: str) -> list[str]:
    with clinic.reading(by=PROGRAM) as rd:
        return [row[0] for row in rd.session.connection().exec_driver_sql(f"SELECT id FROM {table} ORDER BY id")]


def told(value: Any) -> str:
    """Everything an answer holds, as text."""
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return " ".join(told(getattr(value, field.name)) for field in dataclasses.fields(value))
    if isinstance(value, dict):
        return " ".join(told(one) for pair in value.items() for one in pair)
    if isinstance(value, str | int | type(None)):
        return str(value)
    if isinstance(value, (list, tuple, set, frozenset, Iterator)):
        return " ".join(told(one) for one in value)
    return repr(value)


def leaked(actor: Actor, text: str, but: frozenset[str] | set[str] = frozenset()) -> list[str]:
    return [
        mark
        for mark, permissions in SEEN_WITH.items()
        if mark not in but and mark in text and not any(actor.may(one) for one in permissions)
    ]


def call(door: Function) -> Callable[..., Any]:
    function: Callable[..., Any] = getattr(import_module(door.module), door.name)
    return function


def answers(clinic: Clinic, actor: Actor, door: Function, arguments: Arguments) -> Iterator[str]:
    """What the door says to this person for each set of arguments; nothing of it stays."""
    function = call(door)
    for given in arguments.of(function):
        try:
            if door.takes == found.READING:
                with clinic.reading(by=actor) as rd:
                    yield told(function(rd, **given))
            else:
                with clinic.transaction(by=actor, why="test.walk") as tx:
                    answer = told(function(tx, **given))
                    raise Undone(answer)
        except Undone as undone:
            yield str(undone)
        except Refused as refused:
            yield f"{refused.code} {told(refused.facts)}"


@pytest.mark.parametrize("role", list(Role))
def test_no_door_tells_a_role_what_it_may_not_see(clinic, as_role, arguments, role):
    """LEAK-2 to LEAK-7: actions and reads, papers and lists, counts and refusals."""
    actor = as_role(role)
    leaks = []
    for door in doors():
        if door.name in _WITHIN_OTHERS:
            continue
        but: set[str] = set()
        if door.name == "prescription_paper" and actor.may(P.SEE_PRESCRIPTIONS):
            but = ON_THE_PRESCRIPTION
        elif door.name in ("whole_record", "give_copy") and actor.may(P.GIVE_COPIES):
            # All that is the patient's own is told to whoever may give it; what doctors note for each other is not.
            but = {mark for mark, may in SEEN_WITH.items() if may and may != (P.SEE_INTERNAL_NOTES,)}
        elif door.name == "preview":
            but = {marks.PHONE}  # stands in the file that the person brought
        for answer in answers(clinic, actor, door, arguments):
            leaks += [f"{door.name} tells the {role} {mark}" for mark in leaked(actor, answer, but)]
    assert sorted(set(leaks)) == []


@pytest.mark.parametrize("role", list(Role))
def test_the_inbox_tells_each_role_of_its_own_things(clinic, as_role, arguments, role):
    """INBOX-12, LEAK-2: of the marked fields on which PCs differ, those that the role may know; the walk above looks at the words."""
    with clinic.reading(by=as_role(role)) as rd:
        told_of = [f"{item.table}.{item.field}" for item in inbox(rd) if item.kind is not InboxKind.REPAIR]
        repairs = [side for item in inbox(rd) for side in inbox_detail(rd, item.item_id).sides if side.is_hidden]
    assert sorted(told_of) == sorted(IN_THE_INBOX[role])
    assert bool(repairs) == (role in (Role.MANAGER, Role.ADMINISTRATOR))


_PERSON = ["patient.name", "patient.phone", "patient.place", "patient_phone.phone"]
_ALLERGY = ["allergy.substance", "allergy.reaction", "patient.blood_group"]
IN_THE_INBOX = {
    Role.RECEPTIONIST: [*_PERSON, "visit.state"],
    Role.PHARMACIST: [*_PERSON, *_ALLERGY, "visit.state", "medicine.name"],
    Role.DOCTOR: [*_PERSON, *_ALLERGY, "visit.state", "medicine.name", "condition.name"],
    Role.THERAPIST: [*_PERSON, *_ALLERGY],
    Role.MANAGER: [*_PERSON, "visit.state", "medicine.name"],
    Role.ADMINISTRATOR: ["medicine.name", "app_user.password_hash"],
}


# The creation of a clinic and of a device, and rows of exports: no person comes to these doors.
_WITHIN_OTHERS = {
    "add_default_roles", "give_role", "add_shipped_lists", "next_device", "patient_rows", "medicine_rows", "stock_rows",
    "invoice_rows", "keep_medicines", "write_prescription", "add_shipped_therapies",
}  # fmt: skip


def test_each_door_refuses_before_anything_else(clinic, arguments):
    """PEOPLE-9: who has no rights is refused at every door that asks, whatever they bring, and is told nothing but that."""
    nobody = Actor(PROGRAM.user_id, "Nobody", frozenset())
    wrong = {
        f"{door.name}: {answer[:60]}"
        for door in doors()
        if asks(door.qualified) and door.name not in _WITHIN_OTHERS
        for answer in answers(clinic, nobody, door, arguments)
        if not answer.startswith("not_permitted")
    }
    assert sorted(wrong) == []


@pytest.mark.parametrize("role", list(Role))
def test_history_tells_no_role_too_much(clinic, as_role, day, role):
    """LEAK-2, CAP-12: every row of every table."""
    actor = as_role(role)
    leaks = []
    with clinic.reading(by=PROGRAM) as rd:
        tables = [row[0] for row in rd.session.connection().exec_driver_sql(_TABLES_WITH_IDS)]
    for table in tables:
        for row_id in ids_of(clinic, table)[:60]:
            with clinic.reading(by=actor) as rd:
                leaks += [f"{table} {mark}" for mark in leaked(actor, _history(rd, table, row_id))]
    assert sorted(set(leaks)) == []


_TABLES_WITH_IDS = (
    "SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND m.name NOT LIKE 'search_text%'"
    " AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'id')"
    " AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = '_v')"
)


def _history(rd: Reading, table: str, row_id: str) -> str:
    try:
        return told(history(rd, table, row_id))
    except Refused as refused:
        return f"{refused.code} {told(refused.facts)}"


@pytest.mark.parametrize("role", list(Role))
def test_search_and_counts_hint_at_nothing(clinic, as_role, day, role):
    """LEAK-2, SEARCH-1: Ctrl K shows no mark, and no clinical word finds anybody, not even for who may read it."""
    actor = as_role(role)
    clinical = [mark for mark in SEEN_WITH if mark.startswith("XQZ") and mark != marks.HELD]
    with clinic.reading(by=actor) as rd:
        for typed in TYPED:
            assert leaked(actor, told(list(look_everywhere(rd, typed)))) == []
        assert [mark for mark in clinical if search(rd, mark)] == []


COUNTED = {
    Role.RECEPTIONIST: ["today"],
    Role.PHARMACIST: ["today", "counter", "stock"],
    Role.DOCTOR: ["today", "consultations", "ward_tasks", "stock"],
    Role.THERAPIST: ["ward_tasks"],
    Role.MANAGER: ["today", "stock"],
    Role.ADMINISTRATOR: ["stock"],
}
NOTHING_WAITS = ("inbox", "calls", "treatments", "ward_stock")


@pytest.mark.parametrize("role", list(Role))
def test_the_navigation_counts_only_what_the_person_may_open(clinic, as_role, day, role):
    """HOUSE-30: one waits for the doctor, one at the counter, one medicine is short; each is told by who may open a page."""
    with clinic.transaction(by=PROGRAM, why="test.short") as tx:
        tx.session.connection().exec_driver_sql("UPDATE medicine SET reorder_level = 1000000")
        tx.session.connection().exec_driver_sql("UPDATE visit SET state = 'waiting'")
        tx.session.connection().exec_driver_sql("UPDATE visit SET state = 'to_bill' WHERE id = ?", (day.visit_id,))
    actor = as_role(role)
    counting = [one for one in all_pages() if one.waiting and (one.permission is None or actor.may(one.permission))]
    counted = {}
    for page in counting:
        assert page.waiting is not None
        with clinic.reading(by=actor) as rd:
            counted[page.key] = page.waiting(rd)
    none = [page.key for page in counting if page.key in NOTHING_WAITS]
    assert counted == dict.fromkeys(COUNTED[role], 1) | dict.fromkeys(none, 0)


@pytest.mark.parametrize("role", list(Role))
def test_the_console_tells_no_role_too_much(clinic, as_role, day, role, tmp_path, monkeypatch, capsys):
    """LEAK-2, HOUSE-22: exports and papers by verbs, under the same rights as the screen."""
    actor = as_role(role)
    home = clinic.folder.parent.parent
    Vault(clinic.folder).add_password(clinic.key, actor.user_id, actor.login, PASSWORD, "")
    monkeypatch.setenv("NARAYANEEYAM_HOME", str(home))
    verbs = [
        ["export", "patients", str(tmp_path / "patients.csv")],
        ["export", "invoices", str(tmp_path / "invoices.csv")],
        ["export", "day", str(tmp_path / "day.csv")],
        ["print", "invoice", day.invoice_number, "--pdf", str(tmp_path / "bill.pdf")],
        ["check", "--json"],
    ]
    for verb in verbs:
        monkeypatch.setattr(sys, "stdin", io.StringIO(PASSWORD + "\n"))
        assert run_verb([*verb, "--user", actor.login, "--password-stdin"]) in (0, 1)
    said = capsys.readouterr()
    written = [path for path in tmp_path.glob("*.*") if path.suffix in (".csv", ".pdf")]
    assert leaked(actor, said.out + said.err + "".join(path.read_text("latin-1") for path in written)) == []
    assert (tmp_path / "patients.csv").exists() == (actor.may(P.EXPORT) and actor.may(P.SEE_PATIENTS))
    assert (tmp_path / "bill.pdf").exists() == actor.may(P.SEE_BILLS)
    assert "Something went wrong" not in said.err
