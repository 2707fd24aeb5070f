"""Every door of the clinic asks for a right, or stands here with the reason why not (PEOPLE-9).

That the right is asked first, and of every role, `tests/journeys/test_leaks.py` tries at each door.
"""

from __future__ import annotations

from tests.house_rules.doors import asks, doors, functions

# Doors that ask for nothing. A new one needs a reason that holds for everybody who can sign in.
OPEN_TO_ALL = {
    "admissions.round_draft.kept_round": "one's own draft",
    "billing.payment_link.payment_link_at_counter": "the clinic's own UPI id and an amount that was given",
    "billing.take_consultation_fee.unpaid_fee_lines": "answers nothing to who may not take fees",
    "consultations.queue.fee_was_billed": "a yes or no, within doors that ask or answer nothing",
    "diagnostics.recovered.recovered_work": "how many drafts one has oneself",
    "documents.certificate_templates.template": "words with gaps, nobody is in them",
    "exports.export_rows.patient_rows": "export_table asks for the right of each list",
    "exports.export_rows.medicine_rows": "export_table asks for the right of each list",
    "exports.export_rows.stock_rows": "export_table asks for the right of each list",
    "exports.export_rows.invoice_rows": "export_table asks for the right of each list",
    "patients.merged_people.same_person": "ids alone, within doors that have asked and for the search",
    "people.clinic_heading.clinic_heading": "the name over the window",
    "people.pc_choices.paper_choice": "the printer of this PC",
    "people.pc_choices.choose_paper": "the printer of this PC",
    "people.profile.clinic_profile": "stands on every paper",
    "people.profile.code_salt": "within registration, imports and documents, which have asked",
    "people.profile.setting": "the clinic's choices hold for everybody",
    "people.profile.number_setting": "the clinic's choices hold for everybody",
    "people.roles.add_default_roles": "within the creation of a clinic",
    "people.roles.give_role": "within the creation of a clinic, and actions that have asked",
    "people.shipped_lists.add_shipped_lists": "within the creation of a clinic",
    "people.staff.doctors": "names of the doctors, for filters and tokens",
    "people.pins.set_own_pin": "one's own, with the password",
    "people.wrong_tries.forget_wrong": "within the sign-in and the PIN, before anybody is known",
    "people.wrong_tries.note_wrong": "within the sign-in and the PIN, before anybody is known",
    "people.wrong_tries.refuse_too_soon": "within the sign-in and the PIN, before anybody is known",
    "people.users.change_own_password": "one's own, with the old one",
    "people.users.change_own_language": "one's own",
    "pharmacy.medicine_page.dosage_forms": "a shipped list",
    "sync.sync_overview.sync_overview": "names of PCs and people and kinds of records, never what stands in them",
    "shifts.open_shift.has_open_shift": "a yes or no of this PC's drawer",
    "reports.keep_report.kept_reports": "those whose rights the person has",
    "reports.report_list.report_list": "those whose rights the person has",
    "store.check.log_head": "a number and a hash, printed on purpose",
    "store.check.countersigned_head": "a number, a hash and a signature, printed on purpose",
    "store.drafts.save_draft": "one's own draft",
    "store.drafts.load_draft": "one's own draft",
    "store.drafts.drafts": "one's own drafts",
    "store.drafts.discard_draft": "one's own draft",
    "store.drafts.discard_drafts": "one's own drafts",
    "store.preferences.preference": "choices of this PC",
    "store.preferences.choose_preference": "choices of this PC",
    "store.search_index.search": "finds only the kinds that the asker may see",
    "sync.number_series.next_device": "within a restore",
    "treatments.course_page.courses_to_plan": "a number, 0 for who does not plan",
    "treatments.sessions_of_day.waiting_for_treatment": "a number, 0 for who may not see treatments",
    "treatments.shipped_therapies.add_shipped_therapies": "within the creation of a clinic",
}


def short(qualified: str) -> str:
    return qualified.removeprefix("narayaneeyam_clinic.")


def test_every_door_asks_or_says_why_not():
    silent = {short(one.qualified) for one in doors() if not asks(one.qualified)}
    assert sorted(silent - OPEN_TO_ALL.keys()) == []


def test_no_reason_is_left_over():
    known = {short(one) for one in functions()}
    asking = {short(one.qualified) for one in doors() if asks(one.qualified)}
    assert sorted(OPEN_TO_ALL.keys() - known | OPEN_TO_ALL.keys() & asking) == []


def test_doors_are_found():
    """A rule that finds nothing would always be green."""
    names = {one.name for one in doors()}
    assert {"register_patient", "finish_consultation", "sell_medicine", "history", "patient_page"} <= names
    # A room: it is called by doors that have asked, and by nobody else.
    assert "lines_as_typed" not in names
    assert asks("narayaneeyam_clinic.pharmacy.sell_medicine.sell_medicine")
    assert not asks("narayaneeyam_clinic.people.profile.setting")
