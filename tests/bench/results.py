"""One measured promise: the figure, what was promised, and the floor or peer it was measured against in the same run."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """`limit` bounds the ratio when there is a reference, else the value; `at_least` turns the bound round."""

    bench: str
    value: float
    unit: str
    promise: str
    limit: float
    reference_name: str = ""
    reference_value: float = 0.0
    at_least: bool = False
    note: str = ""
    # What the machine can do at best at something alike, measured in the same run; it bounds nothing.
    floor_name: str = ""
    floor_value: float = 0.0

    @property
    def ratio(self) -> float | None:
        if not self.reference_name:
            return None
        return self.reference_value / self.value if self.at_least else self.value / self.reference_value

    @property
    def kept(self) -> bool:
        measured = self.value if self.ratio is None else self.ratio
        return measured >= self.limit if self.at_least else measured <= self.limit

    def as_json(self) -> str:
        reference = (
            {"name": self.reference_name, "value": round(self.reference_value, 4)} if self.reference_name else None
        )
        ratio = None if self.ratio is None else round(self.ratio, 3)
        return json.dumps(
            {
                "bench": self.bench,
                "value": round(self.value, 4),
                "unit": self.unit,
                "promise": self.promise,
                "reference": reference,
                "ratio": ratio,
                "kept": self.kept,
                **({"note": self.note} if self.note else {}),
                **self._floor(),
            },
            ensure_ascii=False,
        )

    def as_line(self) -> str:
        against = (
            f"  {self.ratio:.2f} x of {self.reference_name} ({self.reference_value:.3g})"
            if self.ratio is not None
            else ""
        )
        verdict = "kept" if self.kept else "MISSED"
        note = f"  [{self.note}]" if self.note else ""
        if self.floor_name:
            note = f"  {self.value / self.floor_value:.2f} x {self.floor_name} ({self.floor_value:.3g}){note}"
        return f"{verdict:7}{self.bench:34}{self.value:10.3f} {self.unit:8}{against}  promise: {self.promise}{note}"

    def _floor(self) -> dict[str, object]:
        if not self.floor_name:
            return {}
        times = round(self.value / self.floor_value, 3)
        return {"floor": {"name": self.floor_name, "value": round(self.floor_value, 4), "times": times}}


def p95(values: list[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
