"""What a step of the self-test found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Findings:
    """`faults` are sentences for whoever installs the program; `told` says what was seen."""

    faults: list[str] = field(default_factory=list)
    told: str = ""

    def expect(self, holds: bool, fault: str) -> None:
        """Notes the fault unless it holds."""
        if not holds:
            self.faults.append(fault)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A step that was made."""

    step: str
    seconds: float
    faults: tuple[str, ...]
    told: str

    @property
    def is_green(self) -> bool:
        return not self.faults
