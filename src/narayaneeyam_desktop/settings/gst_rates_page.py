"""GST rates by code and date, with the form of a further one (DAY-8, GST-25)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from narayaneeyam_clinic.billing.gst_rate import GstRateRow
from narayaneeyam_desktop.formats import EMPTY, date_text
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.date_field import DateField
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import Banner, Card, Tone, small_text
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable
from narayaneeyam_desktop.wording import translated

NATURES = {
    "": "any goods",
    "classical": "classical medicine",
    "proprietary": "proprietary medicine",
    "cosmetic": "cosmetic",
    "raw_herb": "raw herb",
    "food": "food",
    "room_over_5000": "room of more than ₹5,000 a day",
}


@dataclass(frozen=True, slots=True)
class RateTyped:
    """The form as typed."""

    hsn: str
    nature: str
    percent: str
    is_exempt: bool
    valid_from: date | None
    source: str


class GstRatesPage(Page):
    """The rates at the left; at the right a further one from a day on.

    Signals:
        add_wanted: RateTyped.
        confirm_wanted: (rate id, whether the accountant has confirmed it).
    """

    add_wanted = Signal(object)
    confirm_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("GST rates"), parent)
        self.table: RowsTable[GstRateRow] = RowsTable(self._columns(), name="gst_rates", identity=attrgetter("rate_id"))
        self.table.set_accessible_name(self.tr("GST rates"))
        self.form = self._make_form(today)
        self.unconfirmed = Banner("", Tone.AMBER)
        self.body.addWidget(self.unconfirmed)
        card = Card(margin=0)
        card.body.addWidget(self.table)
        self.source_words = small_text("", "label")
        self.source_words.setWordWrap(True)
        self.source_words.setContentsMargins(theme().size(12), 0, theme().size(12), theme().size(8))
        card.body.addWidget(self.source_words)
        self.body.addWidget(FormBeside(card, self.form, 300), 1)
        self.confirm_action = self.add_page_action(self.tr("Confirmed by the accountant"), "F6", self._confirm)
        self.new_action = self.add_page_action(self.tr("New rate like this"), "F2", self._start_like, button=False)
        self.add_action = self.add_page_action(self.tr("Add the rate"), "F9", self._add, primary=True)
        self.table.row_chosen.connect(self._row_chosen)
        self.is_exempt.clicked.connect(self._exempt_clicked)

    def show_rates(self, rows: Sequence[GstRateRow]) -> None:
        self.table.show_rows(rows)
        missing = sum(not row.is_confirmed for row in rows)
        self.unconfirmed.say(
            self.tr(
                "Rates not yet confirmed by your accountant: {count}. Show them the list, then confirm each (F6)."
            ).format(count=missing)
            if missing
            else ""
        )
        self._row_chosen(self.table.selected_row())

    def show_problem(self, field: str | None, sentence: str) -> None:
        self.form.show_problem(field, sentence)

    def added(self) -> None:
        """The form is empty again."""
        for line in (self.hsn, self.percent, self.source, self.valid_from):
            line.set_text("")
        self.is_exempt.setChecked(False)
        self._exempt_clicked()
        self.form.mark_saved()

    def focus_first(self) -> None:
        self.table.setFocus()

    def _make_form(self, today: date) -> FormCard:
        self.hsn = LineField(
            self.tr("HSN or SAC code"), hint=self.tr("4, 6 or 8 digits; a short one covers longer ones."), max_length=8
        )
        self.nature = ChoiceField(
            self.tr("For"), [(key, translated("natures", words)) for key, words in NATURES.items()]
        )
        self.percent = LineField(self.tr("Rate in percent"), hint=self.tr("5 or 0.25"), max_length=6)
        self.is_exempt = CheckField(self.tr("Exempt from GST"))
        self.valid_from = DateField(self.tr("From"), today)
        self.source = LineField(self.tr("Source"), hint=self.tr("The notification that says so."), max_length=120)
        form = FormCard(self.tr("A further rate"))
        form.add(hsn=self.hsn)
        form.add(nature=self.nature)
        form.add(percent=self.percent, valid_from=self.valid_from)
        form.add_checks([self.is_exempt])
        form.add(source=self.source)
        form.body.addWidget(
            Banner(self.tr("Bills of earlier days keep their rate; no bill that was made changes."), Tone.BLUE)
        )
        form.close_with_problem()
        return form

    def _columns(self) -> list[Column[GstRateRow]]:
        return [
            Column(self.tr("Code"), _hsn, width=90, strong=True),
            Column(self.tr("For"), _nature, width=110, stretch=True),
            Column(self.tr("Rate"), self._rate, width=70, right=True),
            Column(self.tr("From"), _valid_from, width=96),
            Column(self.tr("Until"), _valid_to, width=96, may_hide=2),
            Column("", self._state, width=136, tone=_tone),
        ]

    def _rate(self, row: GstRateRow) -> str:
        return self.tr("exempt") if row.is_exempt else _percent(row)

    def _state(self, row: GstRateRow) -> str:
        return self.tr("confirmed") if row.is_confirmed else self.tr("not yet confirmed")

    def _row_chosen(self, row: GstRateRow | None) -> None:
        self.confirm_action.setEnabled(row is not None)
        self.source_words.setText("" if row is None else self.tr("Source: {source}").format(source=_source(row)))
        self.confirm_action.setText(
            self.tr("Take the confirmation back")
            if row is not None and row.is_confirmed
            else self.tr("Confirmed by the accountant")
        )

    def _start_like(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.hsn.set_text(row.hsn)
            self.nature.set_value(row.nature)
        self.percent.setFocus()

    def _exempt_clicked(self) -> None:
        self.percent.setEnabled(not self.is_exempt.isChecked())

    def _confirm(self) -> None:
        row = self.table.selected_row()
        if row is not None:
            self.confirm_wanted.emit((row.rate_id, not row.is_confirmed))

    def _add(self) -> None:
        if self.valid_from.is_wrong():
            self.valid_from.setFocus()
            return
        exempt = self.is_exempt.isChecked()
        self.add_wanted.emit(
            RateTyped(
                self.hsn.text(),
                str(self.nature.value() or ""),
                "" if exempt else self.percent.text(),
                exempt,
                self.valid_from.value(),
                self.source.text(),
            )
        )


def _hsn(row: GstRateRow) -> str:
    return row.hsn


def _nature(row: GstRateRow) -> str:
    return translated("natures", NATURES.get(row.nature, row.nature))


def _percent(row: GstRateRow) -> str:
    whole, part = divmod(row.rate.basis_points, 100)
    return f"{whole}.{part:02d}".rstrip("0").rstrip(".") + " %"


def _valid_from(row: GstRateRow) -> str:
    return date_text(row.valid_from)


def _valid_to(row: GstRateRow) -> str:
    return EMPTY if row.valid_to is None else date_text(row.valid_to)


def _source(row: GstRateRow) -> str:
    return row.source or EMPTY


def _tone(row: GstRateRow) -> Tone | None:
    return Tone.LEAF if row.is_confirmed else Tone.AMBER
