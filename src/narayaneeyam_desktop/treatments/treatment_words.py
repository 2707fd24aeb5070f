"""How courses and sessions are said: states, phases, times, what stands in the way."""

from __future__ import annotations

from narayaneeyam_clinic.treatments.clash_rules import Clash, ClashKind
from narayaneeyam_clinic.treatments.plan_problem import Unplaced, Why
from narayaneeyam_clinic.treatments.treatment_states import CourseState, Phase, SessionState
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.widgets.time_field import between_text
from narayaneeyam_desktop.wording import translated

_TONES = {
    SessionState.PLANNED: Tone.PLAIN,
    SessionState.ARRIVED: Tone.AMBER,
    SessionState.STARTED: Tone.BLUE,
    SessionState.DONE: Tone.LEAF,
    SessionState.MISSED: Tone.RED,
    SessionState.MOVED: Tone.PLAIN,
    SessionState.CANCELLED: Tone.RED,
}
_COURSE_TONES = {
    CourseState.ORDERED: Tone.AMBER,
    CourseState.PLANNED: Tone.BLUE,
    CourseState.DONE: Tone.LEAF,
    CourseState.STOPPED: Tone.RED,
}


def session_state_words(state: SessionState) -> str:
    return {
        SessionState.PLANNED: translated("treatments", "planned"),
        SessionState.ARRIVED: translated("treatments", "has come"),
        SessionState.STARTED: translated("treatments", "under way"),
        SessionState.DONE: translated("treatments", "done"),
        SessionState.MISSED: translated("treatments", "missed"),
        SessionState.MOVED: translated("treatments", "moved"),
        SessionState.CANCELLED: translated("treatments", "cancelled"),
    }[state]


def session_tone(state: SessionState) -> Tone:
    return _TONES[state]


def course_state_words(state: CourseState) -> str:
    return {
        CourseState.ORDERED: translated("treatments", "to be planned"),
        CourseState.PLANNED: translated("treatments", "planned"),
        CourseState.DONE: translated("treatments", "done"),
        CourseState.STOPPED: translated("treatments", "stopped"),
    }[state]


def course_tone(state: CourseState) -> Tone:
    return _COURSE_TONES[state]


def phase_words(phase: Phase) -> str:
    return {
        Phase.PURVA: translated("treatments", "Purva"),
        Phase.PRADHANA: translated("treatments", "Pradhana"),
        Phase.PASCHAT: translated("treatments", "Paschat"),
    }[phase]


def next_step_words(state: SessionState) -> str:
    """What one touch does now; empty when the session is over."""
    return {
        SessionState.PLANNED: translated("treatments", "Has come"),
        SessionState.ARRIVED: translated("treatments", "Begin"),
        SessionState.STARTED: translated("treatments", "Done"),
    }.get(state, "")


def span_words(start: int, minutes: int) -> str:
    """ "7:00 – 8:15 AM"."""
    return between_text(start, start + minutes)


def why_words(unplaced: Unplaced) -> str:
    """Why a session has no place."""
    wish = unplaced.wish
    words = {
        Why.CLOSED: translated("treatments", "the clinic gives no treatments on that day"),
        Why.TOO_LONG: translated("treatments", "{minutes} minutes do not fit into the hours of that day"),
        Why.NO_ROOM_FOR_IT: translated("treatments", "no room has what it needs ({equipment})"),
        Why.TOO_FEW_LEARNED: translated("treatments", "{needed} therapists are needed, {there} have learned it"),
        Why.TOO_FEW_OF_THE_SEX: translated(
            "treatments", "{needed} therapists of the patient's sex are needed, there are {there}"
        ),
        Why.TOO_FEW_THERE: translated("treatments", "{needed} therapists are needed, {there} are there on that day"),
        Why.PATIENT_BUSY: translated("treatments", "the patient has other sessions or an appointment all day"),
        Why.MEALS: translated("treatments", "only times at meals are left"),
        Why.THERAPISTS_BUSY: translated("treatments", "never {needed} therapists are free while the patient is"),
        Why.ROOMS_BUSY: translated("treatments", "no room is free while the patient is"),
        Why.NOT_TOGETHER: translated("treatments", "therapists, room and patient are never free together"),
    }[unplaced.why]
    return words.format(
        minutes=wish.minutes, equipment=wish.equipment or "–", needed=unplaced.needed, there=unplaced.there
    )


def clash_words(clash: Clash) -> str:
    """One thing that stands against a place."""
    words = {
        ClashKind.PATIENT: translated("treatments", "The patient has {what} then ({times})."),
        ClashKind.THERAPIST: translated("treatments", "{who} has {what} then ({times})."),
        ClashKind.ROOM: translated("treatments", "{who} is taken by {what} ({times})."),
        ClashKind.AWAY: translated("treatments", "{who} is not there then."),
        ClashKind.CLOSED: translated("treatments", "The clinic gives no treatments then."),
        ClashKind.NOT_LEARNED: translated("treatments", "{who} has not learned {what}."),
        ClashKind.OTHER_SEX: translated("treatments", "{who} is not of the patient's sex."),
        ClashKind.NO_EQUIPMENT: translated("treatments", "The room has no {what}."),
        ClashKind.WRONG_NUMBER: translated("treatments", "{what} therapists are needed."),
        ClashKind.MEAL: translated("treatments", "It stands at a meal ({times})."),
    }[clash.kind]
    times = between_text(clash.start, clash.end)
    return words.format(who=clash.who, what=clash.words or translated("treatments", "an appointment"), times=times)
