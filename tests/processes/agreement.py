"""What must hold between PCs and server once everything has travelled (PROC)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.processes.running import PcProcess, ServerProcess

ROUNDS = 3


def settle(pcs: Sequence[PcProcess]) -> None:
    """Everybody sends and gets everything; nothing waits anywhere."""
    for _ in range(ROUNDS):
        states = [(pc.name, pc.ask("settle")) for pc in pcs]
    for name, state in states:
        assert (state["kind"], state["waiting"]) == ("up_to_date", 0), f"{name}: {state}"


def whole(pcs: Sequence[PcProcess], server: ServerProcess) -> dict[str, Any]:
    """Settles, and looks at everything; the facts of the last PC."""
    settle(pcs)
    facts = {pc.name: pc.ask("facts") for pc in pcs}
    first = facts[pcs[0].name]
    for name, found in facts.items():
        differing = [table for table, digest in first["digests"].items() if found["digests"].get(table) != digest]
        assert not differing, f"rows of {name} differ in {differing}"
        assert (found["log"], found["unplaced"]) == (first["log"], 0), f"the log of {name} differs"
    for pc in pcs:
        assert pc.ask("check") == {"faults": []}, pc.name
    assert server.told("check", may_refuse=True)["faults"] == []
    papers_stand(pcs, first)
    return first


def papers_stand(pcs: Sequence[PcProcess], facts: dict[str, Any]) -> None:
    """Each number stands on one bill, and whatever was printed is there, as it was printed."""
    numbers = [number for number, _ in facts["bills"]]
    assert len(numbers) == len(set(numbers)), "a number was given twice"
    bills = dict(facts["bills"])
    for pc in pcs:
        for number, invoice in pc.printed:
            assert bills.get(number) == invoice, f"{number}, printed on {pc.name}, is {bills.get(number)}"
