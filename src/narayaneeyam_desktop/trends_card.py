"""What was measured over time, beside the notes: weight, blood pressure, pulse, pain, and the constitution as it was found (TREAT-22)."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtWidgets import QGridLayout, QWidget

from narayaneeyam_clinic.treatments.trends import ConstitutionFound, Measure, PatientTrends, patient_trends
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import date_text
from narayaneeyam_desktop.theme.theme import theme
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
        self.constitution = small_text("", "label")
        self.constitution.setWordWrap(True)
        grid = QGridLayout(self)
        size = theme().size
        grid.setContentsMargins(size(8), size(8), size(8), size(8))
        grid.setSpacing(size(12))
        for at, chart in enumerate((self.weight, self.pressure, self.pain, self.pulse)):
            grid.addWidget(chart, at // 2, at % 2)
        grid.addWidget(self.constitution, 2, 0, 1, 2)
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
        self.constitution.setText("\n".join(self._words(one) for one in trends.constitution))

    def _words(self, found: ConstitutionFound) -> str:
        names = {"prakriti": self.tr("Prakriti"), "vikriti": self.tr("Vikriti")}
        return f"{names.get(found.kind, found.kind)}: {found.value} ({date_text(found.found_on)})"


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
