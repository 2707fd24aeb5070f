"""How rooms and beds are said on the screen."""

from __future__ import annotations

from narayaneeyam_clinic.rooms.room_kinds import GenderRule, RoomKind
from narayaneeyam_desktop.wording import translated


def kind_words(kind: RoomKind) -> str:
    """ "for therapies"."""
    return {
        RoomKind.STAY: translated("rooms", "to stay in"),
        RoomKind.CONSULTING: translated("rooms", "consulting room"),
        RoomKind.THERAPY: translated("rooms", "for therapies"),
    }[kind]


def rule_words(rule: GenderRule) -> str:
    """ "women only"."""
    return {
        GenderRule.ANY: translated("rooms", "anybody"),
        GenderRule.FEMALE: translated("rooms", "women only"),
        GenderRule.MALE: translated("rooms", "men only"),
        GenderRule.SAME: translated("rooms", "as who came first"),
    }[rule]


def all_kinds() -> list[tuple[object, str]]:
    return [(kind, kind_words(kind)) for kind in RoomKind]


def all_rules() -> list[tuple[object, str]]:
    return [(rule, rule_words(rule)) for rule in GenderRule]
