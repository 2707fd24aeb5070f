"""The list of pages: key, words, icon, who may open it, how it is made. Each feature adds its line.

A feature is imported when its page is first opened, so that the sign-in window does not wait for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.page import Page

if TYPE_CHECKING:
    from narayaneeyam_clinic.people.permissions import Permission
    from narayaneeyam_clinic.store.transaction import Reading


class Section(StrEnum):
    """The groups of the navigation, by the work of the day, in their order."""

    DESK = "desk"
    SHOP = "shop"
    OFFICE = "office"
    ELSEWHERE = "elsewhere"  # not in the navigation: opened from another page


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page of the program.

    `make` builds the page with its controller for a desk. `identity` names the arguments that give a page of its own
    (a consultation by its visit): what is typed for one can then never show on another. `waiting` counts what waits,
    for the small number in the navigation; it is read again after any news.
    """

    key: str
    title: str
    icon: str
    permission: Permission | None
    section: Section
    make: Callable[[Desk], Page]
    identity: tuple[str, ...] = ()
    waiting: Callable[[Reading], int] | None = None


def all_pages() -> list[PageSpec]:
    """Every page, in the order of the navigation. Titles are English here and translated by the navigation (context "pages")."""
    return []
