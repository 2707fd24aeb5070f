"""From the board as it is read to what is painted: words, tones and sentences for each bed and bar."""

from __future__ import annotations

from datetime import date, timedelta

from narayaneeyam_clinic.rooms.occupancy_board import BedState, Board, BoardBed, BoardSpan
from narayaneeyam_clinic.rooms.room_kinds import GenderRule
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.person_words import age_words, sex_letter
from narayaneeyam_desktop.rooms.board_rows import BedLine, DayBar
from narayaneeyam_desktop.rooms.room_words import rule_words
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import translated

_TONES = {
    BedState.FREE: Tone.PLAIN,
    BedState.RESERVED: Tone.BLUE,
    BedState.OCCUPIED: Tone.LEAF,
    BedState.TO_CLEAN: Tone.AMBER,
    BedState.CLOSED: Tone.RED,
}


def state_words(state: BedState) -> str:
    """ "to clean"."""
    return {
        BedState.FREE: translated("rooms", "free"),
        BedState.RESERVED: translated("rooms", "reserved"),
        BedState.OCCUPIED: translated("rooms", "occupied"),
        BedState.TO_CLEAN: translated("rooms", "to clean"),
        BedState.CLOSED: translated("rooms", "closed"),
    }[state]


def board_lines(board: Board) -> list[BedLine]:
    """All beds as they are painted."""
    lines = []
    before = None
    for bed in board.beds:
        lines.append(_line(bed, board, begins_room=bed.room_id != before))
        before = bed.room_id
    return lines


def board_counts(board: Board) -> list[tuple[str, Tone]]:
    """ "12 occupied", "3 free", "2 to clean": what is not there is not said."""
    counted = [
        (state, board.count(state))
        for state in (BedState.OCCUPIED, BedState.FREE, BedState.RESERVED, BedState.TO_CLEAN)
    ]
    return [
        (translated("rooms", "{count} {state}").format(count=count, state=state_words(state)), _TONES[state])
        for state, count in counted
        if count
    ]


def _line(bed: BoardBed, board: Board, *, begins_room: bool) -> BedLine:
    parts = [f"{bed.room} · {bed.bed}", bed.category, bed.floor]
    if bed.gender_rule is not GenderRule.ANY:
        parts.append(rule_words(bed.gender_rule))
    parts.append(state_words(bed.state))
    says = ", ".join(part for part in parts if part)
    if bed.closed_why:
        says += f": {bed.closed_why}"
    bars = tuple(_bar(span, board) for span in bed.spans)
    if bed.state is BedState.CLOSED:
        bars = (_closed(bed, board, bars), *bars)
    return BedLine(
        bed_id=bed.bed_id,
        room=bed.room,
        bed=bed.bed,
        category=bed.category,
        state=state_words(bed.state),
        tone=_TONES[bed.state],
        says=f"{says}.",
        spans=bars,
        may_be_cleaned=bed.state is BedState.TO_CLEAN,
        is_closed=bed.state is BedState.CLOSED,
        begins_room=begins_room,
    )


def _bar(span: BoardSpan, board: Board) -> DayBar:
    """Who has not said when they leave is there until the end of the board; who is late, at least today."""
    last = span.to_day if span.to_day is not None else board.until
    to_day = max(last, board.today + timedelta(days=1)) if span.admission_id else last
    who = " ".join(part for part in (span.patient_name, sex_letter(span.sex)) if part)
    stays = span.admission_id is not None
    state, tone = _state_of(span)
    return DayBar(
        from_day=span.from_day,
        to_day=to_day,
        tone=tone,
        words=" · ".join(part for part in (who, state) if part),
        says=_sentence(span, who, state, stays=stays),
        admission_id=span.admission_id,
        reservation_id=span.reservation_id,
        patient_id=span.patient_id,
        name=span.patient_name,
    )


def _state_of(span: BoardSpan) -> tuple[str, Tone]:
    if span.reservation_id is not None:
        return "", Tone.BLUE
    if span.is_discharge_ordered:
        return translated("rooms", "going home"), Tone.AMBER
    if span.is_away:
        return translated("rooms", "away"), Tone.AMBER
    if span.is_late:
        return translated("rooms", "was to leave"), Tone.RED
    return "", Tone.LEAF


def _sentence(span: BoardSpan, who: str, state: str, *, stays: bool) -> str:
    if stays:
        words = translated("rooms", "{who}, {number}, since {from_day}, until {to_day}")
    else:
        words = translated("rooms", "Reserved for {who}, {number}, {from_day} to {to_day}")
    said = words.format(
        who=f"{who} {age_words(span.age)}".strip(),
        number=span.registration_number,
        from_day=date_text(span.from_day),
        to_day=date_text(span.to_day),
    )
    return ", ".join(part for part in (said, state, span.note) if part) + "."


def _closed(bed: BoardBed, board: Board, bars: tuple[DayBar, ...]) -> DayBar:
    until: date = min((bar.from_day for bar in bars), default=board.until)
    words = (
        translated("rooms", "closed: {why}").format(why=bed.closed_why) if bed.closed_why else state_words(bed.state)
    )
    return DayBar(board.today, max(until, board.today + timedelta(days=1)), Tone.RED, words, f"{words}.")
