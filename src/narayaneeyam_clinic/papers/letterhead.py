"""The clinic as it stands at the head of each paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Name, motto and particulars; what the clinic does not have is empty. A demo clinic marks each of its papers."""

    name: str
    motto: str = ""
    address_lines: tuple[str, ...] = ()
    phone: str = ""
    gstin: str = ""
    licence: str = ""
    logo_png: bytes | None = None
    is_demo: bool = False
