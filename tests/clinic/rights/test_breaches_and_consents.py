"""The register of breaches, the withdrawal of consent, and the two lists of what is erased and what stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.patients.patient_page import patient_banner
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, record_consent
from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.profile import SettingKey, change_setting
from narayaneeyam_clinic.rights.breaches import (
    BreachDraft,
    Told,
    add_people,
    change_breach,
    close_breach,
    note_breach,
    note_person_told,
    note_told,
    take_person_out,
)
from narayaneeyam_clinic.rights.erase_patient import erasure_view
from narayaneeyam_clinic.rights.records import BreachKind, BreachState
from narayaneeyam_clinic.rights.rights_lists import breach, breach_list, erasure_list, patient_rights
from narayaneeyam_clinic.rights.withdraw_consent import Withdrawal, withdraw_consent
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.store.columns import Facts, Text_
from narayaneeyam_clinic.sync.erasable import BELONGS, ERASABLE, GONE, KEPT, PERSON, what_is_left
from tests.clinic.rights.test_erase_patient import erased, registered, registered_other

AsRole = Callable[[str], Actor]


def test_every_text_of_a_patient_is_erased_some_day_or_stays_for_a_reason():
    """RIGHT-18: also in tables that come later, if they belong to a patient."""
    tables = Record.metadata.tables
    for table in (PERSON, *BELONGS):
        texts = {column.name for column in tables[table].c if isinstance(column.type, Text_ | Facts)} - {"_fv"}
        assert texts == texts & (ERASABLE.get(table, {}).keys() | KEPT.get(table, {}).keys()), table
        assert not ERASABLE.get(table, {}).keys() & KEPT.get(table, {}).keys(), table
    ours = {PERSON, *BELONGS}
    of_a_patient = {table for table, one in tables.items() if "patient_id" in one.c}
    assert of_a_patient - ours == {"draft", "erased_row", "erasure"}
    below = {
        table: {column.name for column in one.c if isinstance(column.type, Text_ | Facts)} - {"_fv"}
        for table, one in tables.items()
        if table not in ours and {key.column.table.name for key in one.foreign_keys} & ours
    }
    assert {table: texts for table, texts in below.items() if texts} == {}


def test_a_bill_keeps_the_name_where_the_tax_law_wants_it():
    """RIGHT-15: a registered buyer, and from 50,000 rupees on; when its years are over no bill names anybody."""
    small: dict[str, str | int | None] = {"recipient_name": "Marykutty", "payable": 49_999_99}
    large: dict[str, str | int | None] = {"recipient_name": "Marykutty", "payable": 50_000_00}
    registered_buyer = {**small, "recipient_gstin": "32ABCDE1234F1Z5"}

    def left(row: Mapping[str, str | int | None], *scopes: str) -> object:
        return what_is_left("invoice", "recipient_name", row["recipient_name"], scopes, row)

    assert [left(row, "contact") for row in (small, large, registered_buyer)] == [GONE, "Marykutty", "Marykutty"]
    assert [left(row, "contact", "bills") for row in (small, large, registered_buyer)] == [GONE, GONE, GONE]


def test_a_consent_is_withdrawn_by_the_right_with_which_it_is_given(clinic: Clinic, as_role: AsRole):
    """RIGHT-5: by whom and why stands beside it; a new one may be given afterwards."""
    desk = as_role("receptionist")
    patient = registered_other(clinic, desk)
    with pytest.raises(Refused, match="no_consent_to_withdraw"), clinic.transaction(by=desk, why="test") as tx:
        withdraw_consent(tx, patient, Withdrawal())
    with clinic.transaction(by=desk, why="test.consent") as tx:
        record_consent(tx, patient, ConsentGiven(given_by="Her son"))
    with pytest.raises(Refused, match="not_permitted"), clinic.transaction(by=as_role("therapist"), why="test") as tx:
        withdraw_consent(tx, patient, Withdrawal())
    with clinic.transaction(by=desk, why="rights.withdraw") as tx:
        assert withdraw_consent(tx, patient, Withdrawal(withdrawn_by="Her son", why="moves away")) == 1
    with clinic.reading(by=desk) as rd:
        (one,) = patient_rights(rd, patient).consents
        assert (one.given_by, one.withdrawn_by, one.withdrawn_why) == ("Her son", "Her son", "moves away")
        assert not patient_banner(rd, patient).has_consent
        assert patient_rights(rd, patient).erasure is None
    with clinic.transaction(by=desk, why="test.consent") as tx:
        record_consent(tx, patient, ConsentGiven())
    with clinic.reading(by=desk) as rd:
        assert patient_banner(rd, patient).has_consent


def draft(clinic: Clinic, **more: object) -> BreachDraft:
    given = {"kind": BreachKind.LOST_DEVICE, "account": "The laptop was stolen", "found_at": clinic.clock(), **more}
    return BreachDraft.model_validate(given)


def test_a_breach_from_its_finding_to_its_close(clinic: Clinic, as_role: AsRole, clock):
    """RIGHT-20, RIGHT-21, RIGHT-22: the hours run; it is closed when the Board and each patient were told."""
    manager = as_role("manager")
    patient = registered_other(clinic, as_role("receptionist"))
    with clinic.transaction(by=manager, why="rights.breach") as tx:
        key = note_breach(tx, draft(clinic, extent="One patient", contact="The manager"))
        assert add_people(tx, key, (patient,)) == 1
        assert add_people(tx, key, (patient,)) == 0
    with clinic.reading(by=manager) as rd:
        (affected,) = breach(rd, key).people or ()
    with clinic.transaction(by=manager, why="rights.not_affected") as tx:
        take_person_out(tx, affected.person_id)
    with clinic.reading(by=manager) as rd:
        assert breach_list(rd)[0].people == 0
    with clinic.transaction(by=manager, why="rights.affected") as tx:
        assert add_people(tx, key, (patient,)) == 1
    clock.now += timedelta(hours=70, minutes=30)
    with clinic.reading(by=manager) as rd:
        (row,) = breach_list(rd)
        assert (row.hours_left, row.people, row.told) == (1, 1, 0)
    clock.now += timedelta(hours=2)
    with clinic.reading(by=manager) as rd:
        assert breach_list(rd)[0].hours_left == -1
        read = breach(rd, key)
        assert read.people is not None
        (person,) = read.people
        assert (person.name, read.draft.extent, read.draft.happened_at) == ("Sreedevi", "One patient", None)

    def close() -> None:
        with clinic.transaction(by=manager, why="rights.close") as tx:
            close_breach(tx, key, "The disk was encrypted")

    with pytest.raises(Refused, match="board_not_told"):
        close()
    with clinic.transaction(by=manager, why="rights.told") as tx:
        note_told(tx, key, Told.BOARD, "DPB/1")
        note_told(tx, key, Told.BOARD_DETAILS)
    with pytest.raises(Refused, match="people_not_told"):
        close()
    with pytest.raises(Refused, match="not_said_how"), clinic.transaction(by=manager, why="test") as tx:
        note_person_told(tx, person.person_id, " ")
    with clinic.transaction(by=manager, why="rights.person_told") as tx:
        note_person_told(tx, person.person_id, "phone")
    close()
    with clinic.reading(by=manager) as rd:
        (row,) = breach_list(rd)
        assert (row.state, row.hours_left, row.told) == (BreachState.CLOSED, None, 1)
    with pytest.raises(Refused, match="breach_is_closed"), clinic.transaction(by=manager, why="test") as tx:
        change_breach(tx, key, draft(clinic))


def test_a_breach_is_refused_that_cannot_be(clinic: Clinic, as_role: AsRole):
    """RIGHT-23: times that cannot be; whoever does not keep the register; the administrator sees no patients there."""
    manager, later = as_role("manager"), clinic.clock() + timedelta(minutes=5)
    for wrong, code in (
        ({"found_at": later}, "breach_in_the_future"),
        ({"happened_at": clinic.clock() + timedelta(seconds=1)}, "breach_found_before"),
    ):
        with pytest.raises(Refused, match=code), clinic.transaction(by=manager, why="test") as tx:
            note_breach(tx, draft(clinic, **wrong))
    administrator = as_role("administrator")
    with clinic.transaction(by=administrator, why="rights.breach") as tx:
        key = note_breach(tx, draft(clinic))
    with clinic.reading(by=administrator) as rd:
        assert breach(rd, key).people is None
    for role in ("receptionist", "doctor", "pharmacist", "therapist"):
        by = as_role(role)
        assert not by.may(Permission.MANAGE_BREACHES)
        with pytest.raises(Refused, match="not_permitted"), clinic.transaction(by=by, why="test") as tx:
            note_breach(tx, draft(clinic))
        with pytest.raises(Refused, match="not_permitted"), clinic.reading(by=by) as rd:
            breach_list(rd)


def test_what_is_kept_until_when_is_said_before_and_stands_in_the_ledger(clinic: Clinic, as_role: AsRole):
    """RIGHT-11, RIGHT-16: the clinic's own years, at least three; the ledger has the number and no name."""
    manager, administrator = as_role("manager"), as_role("administrator")
    patient = registered(clinic, as_role("doctor"))
    with clinic.reading(by=manager) as rd:
        view = erasure_view(rd, patient)
    assert (view.keeps_clinical_until.year, view.keeps_bills_until, view.hindrances) == (2036, None, ())
    with pytest.raises(Refused, match="setting_not_allowed"), clinic.transaction(by=administrator, why="test") as tx:
        change_setting(tx, SettingKey.KEEP_CLINICAL_YEARS, "2")
    with clinic.transaction(by=administrator, why="settings.rules") as tx:
        change_setting(tx, SettingKey.KEEP_CLINICAL_YEARS, "3")
    erased(clinic, manager, patient)
    with clinic.reading(by=manager) as rd:
        (row,) = erasure_list(rd)
    assert (row.patient_id, row.keeps_clinical_until, row.may_purge) == (
        patient,
        view.keeps_clinical_until.replace(2029),
        False,
    )
    with pytest.raises(Refused, match="not_permitted"), clinic.reading(by=as_role("doctor")) as rd:
        erasure_list(rd)
