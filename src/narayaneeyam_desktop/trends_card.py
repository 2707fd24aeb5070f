"""What was measured over time, beside the notes: weight, blood pressure, pulse, pain, and what was found again (TREAT-22)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from operator import attrgetter

from PySide6.QtWidgets import QGridLayout, QWidget

from narayaneeyam_clinic.treatments.trends import ConstitutionFound, FoundAgain, Measure, PatientTrends, patient_trends
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.appearing import appear
from narayaneeyam_desktop.widgets.small_parts import small_text
from narayaneeyam_desktop.widgets.trend_chart import Trend, TrendChart, TrendPoint


class TrendsCard(QWidget):
    """Show it with `look_at`; it reads by itself and only what the person may see."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.weight = TrendChart(self.tr("Weight"))
        self.pressure = TrendChart(self.tr("Blood pressure"))
        self.pulse = TrendChart(self.tr("Pulse"))
        self.pain = TrendChart(self.tr("Pain, 0 to 10"))
        # Measured of few: there only where it was.
        self.temperature = TrendChart(self.tr("Temperature"))
        self.oxygen = TrendChart(self.tr("SpO₂"))
        self.constitution = small_text("", "label")
        self.constitution.setWordWrap(True)
        grid = QGridLayout(self)
        size = theme().size
        grid.setContentsMargins(size(8), size(8), size(8), size(8))
        grid.setSpacing(size(12))
        charts = (self.weight, self.pressure, self.pain, self.pulse, self.temperature, self.oxygen)
        for at, chart in enumerate(charts):
            grid.addWidget(chart, at % 2, at // 2)
        grid.addWidget(self.constitution, 2, 0, 1, 3)
        grid.setRowStretch(0, 1)
        grid.setRowStretch(1, 1)

    def look_at(self, patient_id: str) -> None:
        """Reads a patient's measures."""
        self._desk.read(self, lambda rd: patient_trends(rd, patient_id), done=self.show_trends, replaces="trends")

    def show_trends(self, trends: PatientTrends) -> None:
        measures = trends.measures
        self.weight.show_trends([_line(self.tr("Weight"), measures, attrgetter("weight"), 1000, "kg")])
        self.pressure.show_trends(
            [
                _line(self.tr("upper"), measures, attrgetter("systolic"), 1, ""),
                _line(self.tr("lower"), measures, attrgetter("diastolic"), 1, ""),
            ]
        )
        self.pulse.show_trends([_line(self.tr("Pulse"), measures, attrgetter("pulse"), 1, "/min")])
        self.pain.show_trends([_line(self.tr("Pain"), measures, attrgetter("pain"), 1, "")], limits=(0, 10))
        warm = _line(self.tr("Temperature"), measures, attrgetter("temperature"), 10, "°C")
        oxygen = _line(self.tr("SpO₂"), measures, attrgetter("oxygen"), 1, "%")
        for chart, line in ((self.temperature, warm), (self.oxygen, oxygen)):
            chart.show_trends([line])
            appear(chart, bool(line.points))
        again = [f"{one.name}: {_on_days(one)}" for one in trends.found_again]
        self.constitution.setText("\n".join([*(self._words(one) for one in trends.constitution), *again]))

    def _words(self, found: ConstitutionFound) -> str:
        names = {"prakriti": self.tr("Prakriti"), "vikriti": self.tr("Vikriti")}
        return f"{names.get(found.kind, found.kind)}: {found.value} ({date_text(found.found_on)})"


def _on_days(again: FoundAgain) -> str:
    """ "Coated (01-11-2026) → Clear (08-11-2026)"; the same again is told with its last day alone."""
    told: list[tuple[date, str]] = []
    for day, words in again.found:
        if told and told[-1][1] == words:
            told.pop()
        told.append((day, words))
    return " → ".join(f"{words} ({date_text(day)})" for day, words in told)


def _line(
    name: str, measures: tuple[Measure, ...], value_of: Callable[[Measure], int | None], parts: int, unit: str
) -> Trend:
    points = []
    for measure in measures:
        value = value_of(measure)
        if value is not None:
            shown = f"{value / parts:g} {unit}".rstrip() if unit != "/min" else f"{value}{unit}"
            points.append(TrendPoint(measure.at, value / parts, shown))
    return Trend(name, tuple(points))
