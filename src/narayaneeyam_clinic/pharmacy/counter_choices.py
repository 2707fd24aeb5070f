"""What the clinic has chosen for its pharmacy: days of warning before expiry, Schedule E(1) without a prescription."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.people.records import Setting
from narayaneeyam_clinic.pharmacy.stock_rules import NEAR_EXPIRY_DAYS
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import SettingsChanged
from narayaneeyam_clinic.store.transaction import Transaction

_DAYS = "pharmacy.near_expiry_days"
_E1 = "pharmacy.schedule_e1"
_LARGE = "billing.turnover_above_five_crore"


class ScheduleE1Rule(StrEnum):
    """A medicine of Schedule E(1) asked for without a prescription (SELL-24)."""

    WARN = "warn"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class CounterChoices:
    """`turnover_above_five_crore` decides how many digits of the HSN are printed."""

    near_expiry_days: int = NEAR_EXPIRY_DAYS
    schedule_e1: ScheduleE1Rule = ScheduleE1Rule.WARN
    turnover_above_five_crore: bool = False


def counter_choices(session: Session) -> CounterChoices:
    """What was chosen, or the defaults."""
    ids = [natural_id("setting", key) for key in (_DAYS, _E1, _LARGE)]
    rows = session.execute(select(Setting.key, Setting.value).where(Setting.id.in_(ids)))
    found = {row.key: row.value for row in rows}
    days, rule = found.get(_DAYS, ""), found.get(_E1, "")
    return CounterChoices(
        near_expiry_days=int(days) if days.isdecimal() else NEAR_EXPIRY_DAYS,
        schedule_e1=ScheduleE1Rule.REFUSE if rule == ScheduleE1Rule.REFUSE else ScheduleE1Rule.WARN,
        turnover_above_five_crore=found.get(_LARGE) == "1",
    )


def set_counter_choices(tx: Transaction, choices: CounterChoices) -> None:
    """For an administrator. Refused: days of warning outside 0 to 3650."""
    tx.require(Permission.MANAGE_SETTINGS)
    if not 0 <= choices.near_expiry_days <= 3650:
        raise Refused("days_out_of_range", field="near_expiry_days", days=choices.near_expiry_days)
    values = {
        _DAYS: str(choices.near_expiry_days),
        _E1: str(choices.schedule_e1),
        _LARGE: "1" if choices.turnover_above_five_crore else "0",
    }
    for key, value in values.items():
        known = tx.session.get(Setting, natural_id("setting", key))
        if known is None:
            tx.add(Setting(id=natural_id("setting", key), key=key, value=value))
        elif known.value != value:
            known.value = value
    tx.tell(SettingsChanged())
