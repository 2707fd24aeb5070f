"""Backups in a process of their own, for the program with windows: its screen and its writer never wait for them (BAK-10).

What is to be done comes as one line of JSON on stdin, with the key, which so stands in no list of processes. What is said
of it are lines of JSON on stdout: how far a place is, and what came of it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM
from narayaneeyam_clinic.store.backup_places import PlaceKind
from narayaneeyam_clinic.store.backup_round import RoundDone, back_up_to_places
from narayaneeyam_desktop.command_line.console import DONE, Console

_BETWEEN_SECONDS = 0.1
_KINDNESS = 10


class Asked(BaseModel):
    """What is to be done. `only`: ids of places, else all."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    folder: Path
    key: str
    user_id: str = PROGRAM.user_id
    only_due: bool = True
    only: frozenset[str] | None = None


def work(_given: argparse.Namespace, _console: Console) -> int:
    """Never for people: the program asks for it."""
    if hasattr(os, "nice"):
        os.nice(_KINDNESS)
    asked = Asked.model_validate_json(sys.stdin.readline())
    clinic = Clinic(asked.folder, bytes.fromhex(asked.key))
    try:
        # The right was asked where the person sits; the line in the access log is theirs.
        by, told = replace(PROGRAM, user_id=asked.user_id), _Telling()
        for one in back_up_to_places(clinic, by, only_due=asked.only_due, only=asked.only, told=told):
            _say(_outcome(one))
    finally:
        clinic.close()
    return DONE


class _Telling:
    """Not oftener than a person can see."""

    def __init__(self) -> None:
        self._last = 0.0

    def __call__(self, place: str, done: int, all_: int, part: str) -> None:
        if done == all_ or time.monotonic() - self._last >= _BETWEEN_SECONDS:
            self._last = time.monotonic()
            _say({"place": place, "done": done, "all": all_, "part": part})


def _outcome(one: RoundDone) -> dict[str, object]:
    if one.made is None:
        refused = one.refused
        facts = {} if refused is None else {name: str(fact) for name, fact in refused.facts.items()}
        return {"place": one.place.id, "refused": "" if refused is None else refused.code, "facts": facts}
    return {
        "place": one.place.id,
        "file": str(one.made.path),
        "rows": one.made.rows,
        "bytes": one.made.size_bytes,
        "faults": one.made.faults,
        "for_server": one.place.kind is PlaceKind.SERVER and one.made.is_verified,
    }


def _say(told: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
