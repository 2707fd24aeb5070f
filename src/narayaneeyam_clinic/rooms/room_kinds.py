"""What rooms are for and who may stay in them, for screens: the tables themselves stay in the clinic."""

from __future__ import annotations

from narayaneeyam_clinic.rooms.records import GenderRule, RoomKind

__all__ = ["GenderRule", "RoomKind"]
