"""What is written on the ward: notes of the rounds and the diet of a stay (STAY-14, STAY-15)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from narayaneeyam_clinic.admissions.admission_steps import refuse_before_stay, stay_in_house, stay_of
from narayaneeyam_clinic.admissions.records import AdmissionState, DietOrder, RoundNote
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.shared.limits import LONGEST_TEXT, refuse_far_day, refuse_long_of
from narayaneeyam_clinic.shared.news import WardChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction


class RoundNoteDraft(BaseModel):
    """A note of a round; `id` makes saving it twice harmless. An amendment names the note and why."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    id: str = Field(default_factory=new_id)
    admission_id: str
    note: str
    internal_note: str = ""
    day: date | None = None
    amends_id: str | None = None
    amended_why: str = ""


class DietDraft(BaseModel):
    """What the patient eats from a day on, today unless told."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    admission_id: str
    pathya: str
    apathya: str = ""
    from_day: date | None = None


@dataclass(frozen=True, slots=True)
class RoundNoteRow:
    """One note as it holds; `internal_note` is empty for who may not see it. `amended_why` is set on an amendment, and
    `is_amended` on what a later note replaces.
    """

    note_id: str
    day: date
    at: datetime
    by: str
    note: str
    internal_note: str
    amends_id: str | None
    amended_why: str
    is_amended: bool


@dataclass(frozen=True, slots=True)
class DietRow:
    diet_id: str
    from_day: date
    pathya: str
    apathya: str
    ordered_at: datetime
    by: str


def write_round_note(tx: Transaction, draft: RoundNoteDraft) -> str:
    """The note's id. Refused: not_permitted, stay_not_found, stay_is_cancelled, note_missing, day_ahead, day_before_stay,
    text_too_long, note_not_found, amended_meanwhile, reason_missing.
    """
    tx.require(Permission.WARD_NOTES)
    admission = stay_of(tx, draft.admission_id)
    if tx.session.get(RoundNote, draft.id) is not None:
        return draft.id
    if admission.state is AdmissionState.CANCELLED:
        raise Refused("stay_is_cancelled", number=admission.number)
    if not draft.note:
        raise Refused("note_missing", field="note")
    if (draft.day or tx.today) > tx.today:
        raise Refused("day_ahead", field="day", day=draft.day)
    refuse_before_stay(admission, draft.day)
    refuse_long_of(draft, "note", "internal_note", longest=LONGEST_TEXT)
    refuse_long_of(draft, "amended_why")
    day = draft.day or tx.today
    if draft.amends_id is not None:
        day = _amended(tx, draft).day
    tx.add(
        RoundNote(
            id=draft.id,
            admission_id=admission.id,
            day=day,
            at=tx.now,
            by=tx.by.user_id,
            note=draft.note,
            internal_note=draft.internal_note or None,
            amends_id=draft.amends_id,
            amended_why=draft.amended_why or None,
        )
    )
    tx.tell(WardChanged(admission.id))
    return draft.id


def round_notes(rd: Reading, admission_id: str) -> list[RoundNoteRow]:
    """All notes of a stay, the newest first. Refused: not_permitted."""
    rd.require(Permission.SEE_CLINICAL)
    sees = rd.by.may(Permission.SEE_INTERNAL_NOTES)
    rows = rd.session.execute(
        select(RoundNote, User.name)
        .outerjoin(User, User.id == RoundNote.by)
        .where(RoundNote.admission_id == admission_id)
        .order_by(RoundNote.day.desc(), RoundNote.at.desc(), RoundNote.id.desc())
    ).all()
    amended = {row.RoundNote.amends_id for row in rows}
    return [
        RoundNoteRow(
            one.id, one.day, one.at, name or "", one.note, (one.internal_note or "") if sees else "", one.amends_id,
            one.amended_why or "", one.id in amended,
        )
        for one, name in rows
    ]  # fmt: skip


def order_diet(tx: Transaction, draft: DietDraft) -> str:
    """The order's id; it holds until a later one. Refused: not_permitted, stay_not_found, stay_is_over, pathya_missing,
    text_too_long, day_before_stay, day_far_off.
    """
    tx.require(Permission.WARD_NOTES)
    admission = stay_in_house(tx, draft.admission_id)
    if not draft.pathya:
        raise Refused("pathya_missing", field="pathya")
    refuse_long_of(draft, "pathya", "apathya", longest=LONGEST_TEXT)
    refuse_before_stay(admission, draft.from_day, "from_day")
    refuse_far_day(draft.from_day, tx.today, "from_day")
    order = tx.add(
        DietOrder(
            admission_id=admission.id,
            from_day=draft.from_day or tx.today,
            pathya=draft.pathya,
            apathya=draft.apathya or None,
            ordered_at=tx.now,
            ordered_by=tx.by.user_id,
        )
    )
    tx.tell(WardChanged(admission.id))
    return order.id


def diet_orders(rd: Reading, admission_id: str) -> list[DietRow]:
    """The newest first; the first that has begun holds today. Refused: not_permitted."""
    rd.require(Permission.SEE_WARD)
    d = DietOrder
    rows = rd.session.execute(
        select(d.id, d.from_day, d.pathya, d.apathya, d.ordered_at, User.name)
        .outerjoin(User, User.id == d.ordered_by)
        .where(d.admission_id == admission_id)
        .order_by(d.from_day.desc(), d.ordered_at.desc(), d.id.desc())
    )
    return [DietRow(key, day, pathya, no or "", at, by or "") for key, day, pathya, no, at, by in rows]


def diet_on(rd: Reading, admission_id: str, day: date | None = None) -> DietRow | None:
    """What holds on a day, today unless told. Refused: not_permitted."""
    wanted = day or rd.today
    return next((row for row in diet_orders(rd, admission_id) if row.from_day <= wanted), None)


def _amended(tx: Transaction, draft: RoundNoteDraft) -> RoundNote:
    older = tx.session.get(RoundNote, draft.amends_id)
    if older is None or older.admission_id != draft.admission_id:
        raise Refused("note_not_found")
    if tx.session.scalar(select(RoundNote.id).where(RoundNote.amends_id == older.id).limit(1)) is not None:
        raise Refused("amended_meanwhile")
    if not draft.amended_why:
        raise Refused("reason_missing", field="reason")
    return older
