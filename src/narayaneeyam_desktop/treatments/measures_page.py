"""A patient's measures over time, on one page beside the consultation (TREAT-22)."""

from __future__ import annotations

from narayaneeyam_clinic.patients.patient_page import PatientBanner
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.trends_card import TrendsCard
from narayaneeyam_desktop.widgets.small_parts import Card, small_text


class MeasuresPage(Page):
    """Charts alone."""

    def __init__(self, trends: TrendsCard) -> None:
        super().__init__("")
        self.set_title(self.tr("Measures over time"))
        self.who = small_text("", "heading")
        self.add_beside_title(self.who)
        self.trends = trends
        card = Card()
        card.body.addWidget(trends, 1)
        self.body.addWidget(card, 1)

    def show_patient(self, banner: PatientBanner) -> None:
        self.who.setText(f"{banner.name} · {banner.registration_number}")

    def focus_first(self) -> None:
        self.trends.weight.setFocus()
