"""Answers the card of Today: who is known, what is refused, saving with token, fee and ticket in one transaction, the draft."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer

from narayaneeyam_clinic.billing.take_consultation_fee import take_consultation_fee
from narayaneeyam_clinic.consultations.start_visit import StartedVisit, start_visit
from narayaneeyam_clinic.patients.age_rules import BirthDate, parse_birth
from narayaneeyam_clinic.patients.likely_same_people import Newcomer, likely_same_people
from narayaneeyam_clinic.patients.people_rows import PersonRow
from narayaneeyam_clinic.patients.people_with_phone import people_with_phone
from narayaneeyam_clinic.patients.register_patient import ConsentGiven, NewPatient, register_patient
from narayaneeyam_clinic.pharmacy.sale_draft import PaymentDraft, PaymentMethod, Sold
from narayaneeyam_clinic.shared.clock import business_date
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.phone import mobile
from narayaneeyam_clinic.store.drafts import discard_drafts
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.draft_keeper import DraftKeeper
from narayaneeyam_desktop.paper_out import PaperOut
from narayaneeyam_desktop.papers_to_print import print_fee_receipt, print_ticket
from narayaneeyam_desktop.patients.card_draft import CARD, PAGE, kept_card
from narayaneeyam_desktop.patients.new_patient_panel import TypedRegistration
from narayaneeyam_desktop.patients.today_page import TodayPage
from narayaneeyam_desktop.remembered import remember, remembered

_REST_BEFORE_LOOKING = 120
_MOST_KNOWN = 8


@dataclass(frozen=True, slots=True)
class Saved:
    """What was saved: the patient, the visit when a token was given, the bill when its fee was paid."""

    name: str
    number: str
    visit: StartedVisit | None
    fee: Sold | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """Who may be registered already, and for which typing that was asked."""

    asked: TypedRegistration
    with_phone: list[PersonRow]
    alike: list[PersonRow]


class Registration(QObject):
    """The part of Today's controller that is about the person at the desk."""

    def __init__(self, page: TodayPage, desk: Desk, out: PaperOut, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._panel, self._desk, self._out = page, page.panel, desk, out
        self._person: PersonRow | None = None
        # Brought along from another page: what was being typed here is somebody else's, and stays.
        self._brought = False
        self._begun = False
        self._put_away: TypedRegistration | None = None
        # Made when the card is empty: pressing F9 twice finishes one bill.
        self._bill_id = new_id()
        self._looking = QTimer(self, interval=_REST_BEFORE_LOOKING, singleShot=True)
        self._looking.timeout.connect(self._look)
        self._keeper = DraftKeeper(desk, CARD, self._panel.typed, self)
        self._panel.edited.connect(self._edited)
        self._panel.picked.connect(self._picked)
        self._panel.open_wanted.connect(self._open)
        self._panel.discard_wanted.connect(self._begin_anew)
        self._panel.phone_left.connect(self._check_phone)
        self._panel.age_left.connect(self._check_age)
        page.new_wanted.connect(self._begin_anew)
        page.save_wanted.connect(self._save)
        page.left.connect(self._left)

    def opened(self, arguments: dict[str, object]) -> None:
        """What was typed before a crash is put back once; a patient may be brought along for a token."""
        if not self._begun:
            self._begun = True
            self._panel.consent.set_value(str(remembered().value("desk/consent_language", "")))
            self._keeper.look_for_kept(kept_card, self._restore)
        person = arguments.get("person")
        if isinstance(person, PersonRow):
            self._picked(person)
            self._brought = True

    def _restore(self, kept: TypedRegistration | None) -> None:
        if kept is not None and not self._panel.typed().is_worth_keeping():
            self._panel.show_typed(kept)
            self._looking.start()

    def _edited(self) -> None:
        self._looking.start()
        self._keeper.touched()

    def _look(self) -> None:
        typed = self._panel.typed()

        def work(rd: Reading) -> _Known:
            with_phone = people_with_phone(rd, typed.phone, limit=_MOST_KNOWN)
            newcomer = Newcomer(typed.name, typed.phone, _birth(typed, rd), _sex(typed), typed.place)
            alike = likely_same_people(rd, newcomer) if typed.name else []
            return _Known(typed, with_phone, [row for row in alike if row not in with_phone])

        self._desk.read(self, work, done=self._show_known, replaces="known")

    def _show_known(self, known: _Known) -> None:
        """An answer about what stands there no longer (saved, put away, typed on) is about nobody at the desk (PAT-2)."""
        if not self._panel.is_known_person() and known.asked.who() == self._panel.typed().who():
            self._panel.with_phone.show_people(known.with_phone, self._today())
            self._panel.alike.show_people(known.alike, self._today())

    def _picked(self, person: PersonRow) -> None:
        self._person = person
        self._looking.stop()
        self._panel.show_person(person, self._today())
        self._page.show_saving_as(known_person=True)

    def _open(self) -> None:
        if self._person is not None:
            self._desk.open_page("patient", patient_id=self._person.patient_id)

    def _check_phone(self) -> None:
        """Going down to those who have the number is no end of typing it."""
        typed = self._panel.typed()
        if typed.phone and not self._panel.with_phone.has_focus():
            try:
                mobile(typed.phone)
            except Refused as refused:
                self._panel.phone.show_problem(self._desk.refused(refused))

    def _check_age(self) -> None:
        typed = self._panel.typed()
        if typed.age:
            try:
                parse_birth(typed.age, self._today())
            except Refused as refused:
                self._panel.age.show_problem(self._desk.refused(refused))

    def _save(self, with_token: bool) -> None:
        typed, person, bill_id, brought = self._panel.typed(), self._person, self._bill_id, self._brought
        if person is not None and not with_token:
            return
        remember("desk/consent_language", typed.consent)
        self._keeper.pause()

        def work(tx: Transaction) -> Saved:
            saved = (
                _registered(tx, typed)
                if person is None
                else (person.patient_id, person.name, person.registration_number)
            )
            visit = start_visit(tx, saved[0], typed.doctor_id) if with_token else None
            # For a free review nothing is taken, whatever was chosen for the next one; it is said (QUEUE-16).
            takes_fee = visit is not None and not visit.is_review and typed.fee
            fee = _take_fee(tx, visit, typed.fee, bill_id) if visit is not None and takes_fee else None
            if not brought:
                discard_drafts(tx, PAGE)
            return Saved(saved[1], saved[2], visit, fee)

        action = self._page.token_action if with_token else self._page.save_action
        why = "patients.register" if person is None else "queue.start_visit"
        self._desk.change(self, work, why=why, done=self._saved, failed=self._refused, disables=action)

    def _saved(self, saved: Saved) -> None:
        if saved.visit is None:
            words = self.tr("{name} was registered: {number}.").format(name=saved.name, number=saved.number)
        else:
            words = self.tr("{name}, {number}: token {token}.").format(
                name=saved.name, number=saved.number, token=saved.visit.token
            )
            print_ticket(self._out, saved.visit.visit_id, saved.visit.token)
        if saved.fee is not None:
            print_fee_receipt(self._out, saved.fee.invoice_id, saved.fee.number)
        self._desk.say(words)
        self._clear()
        if saved.visit is not None:
            given = saved.visit
            self._panel.show_given(given.token, given.doctor_name, saved.name, is_review=given.is_review)
            self._page.show_new_token(saved.visit.visit_id)

    def _refused(self, refused: Refused) -> None:
        self._panel.show_problem(refused.field, self._desk.refused(refused))
        self._keeper.touched()

    def _begin_anew(self) -> None:
        typed = self._panel.typed()
        if typed.is_worth_keeping() and not self._brought:
            self._keeper.forget()
            if self._person is None:
                self._put_away = typed
                self._desk.say(self.tr("What was typed was put away."), self._bring_back)
        self._clear()

    def _bring_back(self) -> None:
        """Undo, as long as nothing else has been typed since."""
        typed, self._put_away = self._put_away, None
        if typed is not None and self._person is None and not self._panel.typed().is_worth_keeping():
            self._panel.show_typed(typed)
            self._panel.focus_first()
            self._edited()

    def _clear(self) -> None:
        brought, self._brought = self._brought, False
        self._person = None
        self._bill_id = new_id()
        self._keeper.pause()
        self._looking.stop()
        if brought:
            self._panel.show_new()
        else:
            self._panel.clear()
        self._page.show_saving_as(known_person=False)
        self._panel.focus_first()

    def _left(self) -> None:
        self._put_away = None
        self._keeper.save()

    def _today(self) -> Any:
        return business_date(self._desk.clinic.clock())


def _registered(tx: Transaction, typed: TypedRegistration) -> tuple[str, str, str]:
    registered = register_patient(
        tx,
        NewPatient(
            name=typed.name,
            sex=_sex(typed),
            birth=parse_birth(typed.age, tx.today) if typed.age else None,
            phone=typed.phone,
            place=typed.place,
            language=typed.consent or None,
            consent=ConsentGiven(language=typed.consent) if typed.consent else None,
        ),
    )
    return registered.patient_id, registered.name, registered.registration_number


def _take_fee(tx: Transaction, visit: StartedVisit, method: str, bill_id: str) -> Sold:
    return take_consultation_fee(tx, visit.visit_id, (PaymentDraft(method=PaymentMethod(method)),), bill_id=bill_id)


def _birth(typed: TypedRegistration, rd: Reading) -> BirthDate | None:
    """What is typed so far may not be a date yet."""
    try:
        return parse_birth(typed.age, rd.today) if typed.age else None
    except Refused:
        return None


def _sex(typed: TypedRegistration) -> Any:
    return typed.sex or None
