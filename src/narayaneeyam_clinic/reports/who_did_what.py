"""Who did what and how often, told from the log: reasons, times and PCs, no word of what was written (REPORT-19)."""

from __future__ import annotations

from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.reports.report import (
    BY_DAY,
    PERSONS,
    Asked,
    Column,
    Entries,
    Grouping,
    Kind,
    Report,
    Section,
    days,
    typed,
)
from narayaneeyam_clinic.reports.report import by as by_column
from narayaneeyam_clinic.store.log_records import STAMPED_AT
from narayaneeyam_clinic.store.transaction import Reading

# A stamp's milliseconds stand above its 22 bits of counter and device. 5 h 30 min: a moment's date in India.
_GROUPS = f"""
SELECT date(at / 1000 + 19800, 'unixepoch'), ltrim(strftime('%I:%M %p', at / 1000 + 19800, 'unixepoch'), '0') || ' ' || coalesce(pc, ''),
 coalesce(name, CASE user_id WHEN '{PROGRAM.user_id}' THEN '{PROGRAM.name}' ELSE '?' END), '', '', user_id, pc,
 why, substr(why, 1, instr(why || '.', '.') - 1),
 user_id || ' ' || why, 1
FROM (SELECT {STAMPED_AT} AS at, g.user_id, g.why, u.name, d.name AS pc
 FROM change_group g LEFT JOIN app_user u ON u.id = g.user_id LEFT JOIN device d ON d.id = g.device_id
 WHERE g.stamp >= ((unixepoch(:since) - 19800) * 1000 - 1577836800000) << 22
 AND g.stamp < ((unixepoch(:until) + 86400 - 19800) * 1000 - 1577836800000) << 22)
"""
_WHO, _WHAT = Column("whom", "Person"), Column("what", "What", Kind.WORD)


def _entries(_rd: Reading, asked: Asked) -> Entries:
    return typed(_GROUPS, "day document whom page ref by_id pc what area doing times", **days(asked))


REPORT = Report(
    "who_did_what",
    "Who did what",
    Section.OFFICE,
    frozenset({Permission.CHECK}),
    _entries,
    (Column("times", "Times", Kind.COUNT),),
    (
        Grouping("doing", "Person and what", "doing", (_WHO, _WHAT)),
        by_column("whom", "Person", row="by_id"),
        by_column("what", "What", largest_first="times", kind=Kind.WORD),
        by_column("pc", "PC"),
        BY_DAY,
    ),
    (PERSONS,),
)
