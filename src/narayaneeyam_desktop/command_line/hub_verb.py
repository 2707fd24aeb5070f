"""`hub start|stop|status|code`: the clinic's server as a program on this PC (LINK-18)."""

from __future__ import annotations

import argparse

from narayaneeyam_desktop.command_line.console import DONE, Console
from narayaneeyam_desktop.own_hub import HubKind, HubState, OwnHub

_WORDS = {
    HubKind.STOPPED: "The server does not run on this PC.",
    HubKind.RUNNING: "The server runs. Other PCs join it at {for_others}.",
    HubKind.OF_THE_SYSTEM: "The server runs as a service of the system. Other PCs join it at {for_others}.",
    HubKind.NOT_ANSWERING: "The server was started and does not answer.",
}


def start(given: argparse.Namespace, console: Console) -> int:
    """Nothing new begins when it is at work already."""
    _tell(OwnHub(port=given.port).start(), console)
    return DONE


def stop(_given: argparse.Namespace, console: Console) -> int:
    """The one that was started from here."""
    _tell(OwnHub().stop(), console)
    return DONE


def status(_given: argparse.Namespace, console: Console) -> int:
    """Looked at now."""
    _tell(OwnHub().state(), console)
    return DONE


def code(given: argparse.Namespace, console: Console) -> int:
    """For a PC, or for a clinic that began alone."""
    made = OwnHub().code(new_clinic=given.new_clinic)
    console.tell(made, {"text": made, "good_for_minutes": 10})
    return DONE


def _tell(state: HubState, console: Console) -> None:
    console.tell(
        _WORDS[state.kind].format(for_others=state.for_others),
        {"kind": str(state.kind), "address": state.address, "for_others": state.for_others},
    )
