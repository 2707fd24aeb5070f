"""Below the tables nothing of an erased person is left either: pages, free pages, the log of writes, the words of the search."""

from __future__ import annotations

from collections.abc import Callable

from narayaneeyam_clinic.billing.held_bills import PAGE
from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.store.drafts import HELD, TYPING, drafts, save_draft
from narayaneeyam_clinic.store.pages import read_pages
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.sync.erased_marks import erase_again, words_due
from narayaneeyam_clinic.sync.erasing import WORDS_TO_FORGET
from tests.clinic.rights.test_erase_patient import WORDS, erased, registered, registered_other
from tests.clinic_of_roles import TemplateClinic

AsRole = Callable[[str], Actor]


def traces(clinic: Clinic, key: bytes) -> list[str]:
    """Which of the words stand in any page of the file, also in those that nobody uses any more; the log of writes is empty."""
    log = clinic.path.with_name(f"{clinic.path.name}-wal")
    assert not log.exists() or log.stat().st_size == 0
    pages = b"\n".join(read_pages(clinic.path, key))
    return [word for word in WORDS if word.encode() in pages]


def test_no_page_of_the_file_says_who_it_was(clinic: Clinic, as_role: AsRole, template_clinic: TemplateClinic):
    """RIGHT-12: nor do the words by which they were found, also when the power went between the erasure and the rest."""
    desk = as_role("doctor")
    patient = registered(clinic, desk)
    registered_other(clinic, desk)
    clinic.fold_log()
    assert traces(clinic, template_clinic.key) == list(WORDS)
    erased(clinic, as_role("manager"), patient)
    assert traces(clinic, template_clinic.key) == []
    assert not words_due(clinic)
    with clinic.transaction(by=PROGRAM, why="test.power_cut") as tx:
        raw_connection(tx.session).execute("INSERT INTO preference (key, value) VALUES (?, '')", (WORDS_TO_FORGET,))
    assert erase_again(clinic) == 0
    assert not words_due(clinic)


def test_a_bill_that_waits_goes_with_its_buyer(clinic: Clinic, as_role: AsRole):
    """RIGHT-12: it lies under its own id; and a page that is still open keeps nothing of them again."""
    desk = as_role("pharmacist")
    patient, other = registered(clinic, as_role("doctor")), registered_other(clinic, as_role("doctor"))

    def keep(bill: str, buyer: str, name: str, state: str) -> None:
        with clinic.transaction(by=desk, why="test.keep") as tx:
            save_draft(tx, PAGE, {"patient_id": buyer, "customer_name": name}, draft_id=bill, label=name, state=state)

    keep("one", patient, "Marykutty", HELD)
    keep("two", other, "Sreedevi", HELD)
    erased(clinic, as_role("manager"), patient)
    keep("three", patient, "Marykutty", TYPING)
    with clinic.reading(by=desk) as rd:
        assert [kept.label for kept in drafts(rd, PAGE)] == ["Sreedevi"]
