"""What the clinic has chosen for its counter: days of warning before expiry, Schedule E(1) without a prescription, and
whether money is taken while the drawer has no open shift.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.people.profile import DEFAULTS, SettingKey
from narayaneeyam_clinic.people.records import Setting
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.store.prepared import Prepared, each

_KEYS = (
    SettingKey.NEAR_EXPIRY_DAYS,
    SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION,
    SettingKey.SELLING_WITHOUT_SHIFT,
)
_IDS = [natural_id("setting", key) for key in _KEYS]
_CHOSEN = Prepared(lambda: select(Setting.key, Setting.value).where(Setting.id.in_(each("ids"))))


class ScheduleE1Rule(StrEnum):
    """A medicine of Schedule E(1) asked for without a prescription (SELL-24)."""

    WARN = "warn"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class CounterChoices:
    near_expiry_days: int
    schedule_e1: ScheduleE1Rule
    shift_demanded: bool = False


def counter_choices(session: Session) -> CounterChoices:
    """What was chosen, or the defaults, in one query."""
    chosen = {**DEFAULTS, **{SettingKey(key): value for key, value in _CHOSEN.all(session, ids=_IDS)}}
    return CounterChoices(
        near_expiry_days=int(chosen[SettingKey.NEAR_EXPIRY_DAYS]),
        schedule_e1=ScheduleE1Rule(chosen[SettingKey.SCHEDULE_E1_WITHOUT_PRESCRIPTION]),
        shift_demanded=chosen[SettingKey.SELLING_WITHOUT_SHIFT] == "refuse",
    )
