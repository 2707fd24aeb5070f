"""One line of goods taken in, in finished words, and what stands in each column of it."""

from __future__ import annotations

from dataclasses import dataclass

from narayaneeyam_desktop.widgets.small_parts import Tone


@dataclass(frozen=True, slots=True)
class ReceivedRow:
    """One line that was entered, in finished words."""

    number: str
    name: str
    pack: str
    batch: str
    expiry: str
    mrp: str
    cost: str
    packs: str
    free: str
    place: str
    warning: str = ""


def number(row: ReceivedRow) -> str:
    return row.number


def name(row: ReceivedRow) -> str:
    return row.name


def pack(row: ReceivedRow) -> str:
    return row.pack


def batch(row: ReceivedRow) -> str:
    return row.batch


def expiry(row: ReceivedRow) -> str:
    return row.expiry


def place(row: ReceivedRow) -> str:
    return row.place


def packs(row: ReceivedRow) -> str:
    return row.packs


def free(row: ReceivedRow) -> str:
    return row.free


def cost(row: ReceivedRow) -> str:
    return row.cost


def mrp(row: ReceivedRow) -> str:
    return row.mrp


def warning(row: ReceivedRow) -> str:
    return row.warning


def tone(row: ReceivedRow) -> Tone | None:
    return Tone.AMBER if row.warning else None
