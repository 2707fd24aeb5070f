"""The summary of the play: what was done, how long each step took, what the papers say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from narayaneeyam_desktop.demo.papers_of_the_play import EXPECTED, PlayedPapers
from narayaneeyam_desktop.demo.player import Step
from narayaneeyam_desktop.stall_watchdog import Stall


def summary(
    steps: Sequence[Step], papers: PlayedPapers | None, stalls: Sequence[Stall], trouble: Sequence[str], clinic: Path
) -> str:
    """As Markdown."""
    lines = [
        "# The main job, played through the screens",
        "",
        f"Clinic: `{clinic.name}` (demo)",
        "",
        "| step | seconds | keys | clicks | characters | picture |",
        "|---|---:|---:|---:|---:|---|",
        *(
            f"| {one.title} | {one.seconds:.2f} | {one.keys} | {one.clicks} | {one.characters} | {one.picture} |"
            for one in steps
        ),
        "",
    ]
    if papers is not None:
        lines += [
            f"Invoice {papers.papers.number}, read back from the PDF:",
            "",
            *(
                f"- {what} {value}: {'yes' if value in papers.invoice_text else 'NO'}"
                for what, value in EXPECTED.items()
            ),
            "",
        ]
    longest = max((stall.seconds for stall in stalls), default=0.0)
    lines.append(
        f"The screen stood still over 100 ms {len(stalls)} times (longest {longest * 1000:.0f} ms)."
        if stalls
        else "The screen never stood still for 100 ms."
    )
    lines += ["", *(f"TROUBLE: {one}" for one in trouble), "" if trouble else "Everything was as it must be.", ""]
    return "\n".join(lines)
