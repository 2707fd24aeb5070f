"""Whether somebody may have a bed for some days: no database here (STAY-3, STAY-4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from narayaneeyam_clinic.patients.sexes import Sex
from narayaneeyam_clinic.rooms.room_kinds import GenderRule
from narayaneeyam_clinic.shared.errors import Refused


@dataclass(frozen=True, slots=True)
class Span:
    """Days of one bed that are somebody's: from a day until the day they leave, which is free again. None: nobody knows."""

    bed_id: str
    from_day: date
    to_day: date | None
    patient_id: str
    patient_name: str
    sex: Sex | None
    is_stay: bool

    def meets(self, from_day: date, to_day: date | None) -> bool:
        """Whether the two share a night. Who came and has not said when they leave stays until they have left."""
        begins_before_end = to_day is None or self.from_day < to_day
        return begins_before_end and (self.to_day is None or from_day < self.to_day)


def refuse_overlap(spans: Iterable[Span], bed_id: str, bed: str, from_day: date, to_day: date | None) -> None:
    """Refused: bed_occupied or bed_reserved, with the name and the days that stand against it."""
    for span in spans:
        if span.bed_id == bed_id and span.meets(from_day, to_day):
            raise Refused(
                "bed_occupied" if span.is_stay else "bed_reserved",
                field="bed",
                bed=bed,
                patient=span.patient_name,
                from_day=span.from_day,
                to_day=span.to_day,
            )


def refuse_other_sex(
    rule: GenderRule, sex: Sex | None, others: Iterable[Span], room: str, from_day: date, to_day: date | None
) -> None:
    """`others` are the spans of the room's other beds. Refused: room_for_women, room_for_men, room_of_other_sex,
    sex_not_known (where a rule needs it).
    """
    if rule is GenderRule.ANY:
        return
    meeting = [span for span in others if span.meets(from_day, to_day)]
    if rule is GenderRule.SAME and not meeting:
        return
    if sex is None:
        raise Refused("sex_not_known", field="patient", room=room)
    if rule is GenderRule.FEMALE and sex is not Sex.FEMALE:
        raise Refused("room_for_women", field="bed", room=room)
    if rule is GenderRule.MALE and sex is not Sex.MALE:
        raise Refused("room_for_men", field="bed", room=room)
    if rule is GenderRule.SAME and any(span.sex is not sex for span in meeting):
        raise Refused("room_of_other_sex", field="bed", room=room)
