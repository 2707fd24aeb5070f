"""Vitals of a stay: the row of today and how they went, as lines and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from narayaneeyam_clinic.admissions.stay_vitals import TakenVitals
from narayaneeyam_clinic.consultations.vitals_rules import Vital
from narayaneeyam_desktop.formats import EMPTY, moment_text
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.small_parts import Banner, EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.widgets.trend_chart import Trend, TrendChart, TrendPoint
from narayaneeyam_desktop.widgets.vitals_row import VitalsRow

_PARTS = {Vital.TEMPERATURE: 10, Vital.WEIGHT: 1000, Vital.HEIGHT: 10}


class VitalsTab(QWidget):
    """Shows and gives back what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme().size
        self.row = VitalsRow()
        self.problem = Banner("", Tone.RED)
        self.pressure = TrendChart(self.tr("Blood pressure"))
        self.pulse = TrendChart(self.tr("Pulse"))
        self.temperature = TrendChart(self.tr("Temperature °C"))
        self.weight = TrendChart(self.tr("Weight kg"))
        self.table: RowsTable[TakenVitals] = RowsTable(
            self._columns(),
            name="stay_vitals",
            empty=EmptyState(self.tr("Nothing was measured yet"), self.tr("Type above what you measure; F9 keeps it.")),
            identity=attrgetter("vitals_id"),
        )
        self.table.set_accessible_name(self.tr("Vitals of the stay"))
        charts = QGridLayout()
        charts.setSpacing(size(12))
        for at, chart in enumerate((self.pressure, self.pulse, self.temperature, self.weight)):
            charts.addWidget(chart, at // 2, at % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, size(8), 0, 0)
        column.setSpacing(size(12))
        column.addWidget(self.row)
        column.addWidget(self.problem)
        column.addLayout(charts, 3)
        column.addWidget(self.table, 2)

    def show_rights(self, *, takes: bool) -> None:
        self.row.setVisible(takes)

    def show_vitals(self, takings: Sequence[TakenVitals]) -> None:
        """All of a stay, the earliest first."""
        self.table.show_rows(list(reversed(takings)))
        self.pressure.show_trends(
            [
                _trend(self.tr("Systolic"), Vital.SYSTOLIC, takings),
                _trend(self.tr("Diastolic"), Vital.DIASTOLIC, takings),
            ]
        )
        self.pulse.show_trends([_trend(self.tr("Pulse"), Vital.PULSE, takings)])
        self.temperature.show_trends([_trend(self.tr("Temperature"), Vital.TEMPERATURE, takings)])
        self.weight.show_trends([_trend(self.tr("Weight"), Vital.WEIGHT, takings)])

    def focus_first(self) -> None:
        if self.row.isVisible():
            self.row.fields["blood_pressure"].setFocus()
        else:
            self.table.setFocus()

    def _columns(self) -> list[Column[TakenVitals]]:
        return [
            Column(self.tr("When"), _when, width=170),
            Column(self.tr("BP"), _pressure, width=80, right=True),
            Column(self.tr("Pulse"), _ValueOf(Vital.PULSE), width=64, right=True),
            Column(self.tr("Temp °C"), _ValueOf(Vital.TEMPERATURE), width=80, right=True),
            Column(self.tr("SpO₂ %"), _ValueOf(Vital.SPO2), width=72, right=True),
            Column(self.tr("Resp /min"), _ValueOf(Vital.BREATHS), width=80, right=True),
            Column(self.tr("Weight kg"), _ValueOf(Vital.WEIGHT), width=84, right=True),
            Column(self.tr("Pain"), _ValueOf(Vital.PAIN), width=56, right=True),
            Column(self.tr("By"), attrgetter("by"), stretch=True),
        ]


def _trend(name: str, vital: Vital, takings: Sequence[TakenVitals]) -> Trend:
    return Trend(
        name,
        tuple(
            TrendPoint(one.at, one.values[vital] / _PARTS.get(vital, 1), _words(vital, one.values[vital]))
            for one in takings
            if vital in one.values
        ),
    )


def _words(vital: Vital, value: int) -> str:
    return f"{value / _PARTS.get(vital, 1):g}"


def _when(row: TakenVitals) -> str:
    return moment_text(row.at)


def _pressure(row: TakenVitals) -> str:
    high, low = row.values.get(Vital.SYSTOLIC), row.values.get(Vital.DIASTOLIC)
    return f"{high}/{low}" if high and low else EMPTY


class _ValueOf:
    """The column of one vital."""

    def __init__(self, vital: Vital) -> None:
        self._vital = vital

    def __call__(self, row: TakenVitals) -> str:
        value = row.values.get(self._vital)
        return EMPTY if value is None else _words(self._vital, value)
