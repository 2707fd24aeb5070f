"""The parts of a stay's page: how each is made, who sees it, and what of it a person may do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from narayaneeyam_desktop.admissions.charges_tab import ChargesTab
from narayaneeyam_desktop.admissions.diet_tab import DietTab
from narayaneeyam_desktop.admissions.leaving_tab import LeavingTab
from narayaneeyam_desktop.admissions.medicines_tab import MedicinesTab
from narayaneeyam_desktop.admissions.rounds_tab import RoundsTab
from narayaneeyam_desktop.admissions.tasks_tab import TasksTab
from narayaneeyam_desktop.admissions.vitals_tab import VitalsTab

__all__ = [
    "ChargesTab",
    "DietTab",
    "LeavingTab",
    "MedicinesTab",
    "RoundsTab",
    "Tab",
    "TasksTab",
    "VitalsTab",
    "allow",
    "part_makers",
    "seen_parts",
]

Tab = RoundsTab | VitalsTab | DietTab | MedicinesTab | TasksTab | ChargesTab | LeavingTab


def part_makers(today: date) -> dict[str, Callable[[], Tab]]:
    """By the names of the page's properties."""
    return {
        "rounds": RoundsTab,
        "vitals": VitalsTab,
        "diet": partial(DietTab, today),
        "medicines": MedicinesTab,
        "tasks": partial(TasksTab, today),
        "charges": ChargesTab,
        "leaving": partial(LeavingTab, today),
    }


def seen_parts(may: dict[str, bool]) -> dict[str, bool]:
    """A part that somebody can only look past is not shown: reception begins with the charges."""
    on_ward = may["writes"] or may["works"]
    return {
        "rounds": may["clinical"],
        "vitals": may["clinical"] or may["vitals"],
        "diet": on_ward,
        "medicines": on_ward or may["returns"],
        "tasks": on_ward,
        "charges": may["bills"],
        "leaving": True,
    }


def allow(part: Tab, may: dict[str, bool]) -> None:
    """What the person may not do is not on a part."""
    if isinstance(part, RoundsTab):
        part.show_rights(writes=may["writes"], sees_internal=may["internal"])
    elif isinstance(part, VitalsTab):
        part.show_rights(takes=may["vitals"])
    elif isinstance(part, DietTab):
        part.show_rights(orders=may["writes"], serves=may["works"])
    elif isinstance(part, MedicinesTab):
        part.show_rights(works=may["works"], returns=may["returns"])
    elif isinstance(part, TasksTab):
        part.show_rights(adds=may["writes"] or may["works"], works=may["works"])
    elif isinstance(part, ChargesTab):
        part.show_rights(takes=may["takes"], refunds=may["refunds"])
    else:
        part.show_rights(moves=may["moves"])
