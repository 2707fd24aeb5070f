"""Answers the page of a preparation."""

from __future__ import annotations

from functools import partial

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.stock_room.preparation_page import PreparationPageRow, preparation_page
from narayaneeyam_clinic.stock_room.prepare_medicine import Prepared, reverse_preparation
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.formats import moment_text, money_text, rupees_text
from narayaneeyam_desktop.stock_room.preparation_document_page import PreparationDocument
from narayaneeyam_desktop.stock_room.shown_table import ShownRow
from narayaneeyam_desktop.stock_room.stock_room_words import amount_text, lot_text
from narayaneeyam_desktop.widgets.ask import ask_reason
from narayaneeyam_desktop.wording import translated


class PreparationController(Controller):
    """Reads again after news: it may have been reversed elsewhere."""

    def __init__(self, page: PreparationDocument, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._preparation_id, self._batch_id = "", ""
        page.card_wanted.connect(self._card)
        page.reverse_wanted.connect(self._ask)
        desk.news.stock_room_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        self._preparation_id = str(arguments.get("preparation_id", ""))
        self._read()

    def _read(self) -> None:
        work = partial(preparation_page, preparation_id=self._preparation_id)
        self.desk.read(self, work, done=self._show, failed=self._refused, replaces="preparation")

    def _changed(self, _news: object) -> None:
        if self._preparation_id:
            self._read()

    def _show(self, shown: PreparationPageRow) -> None:
        self._batch_id = shown.batch_id
        self._page.set_title(translated("stock_room", "Preparation {number}").format(number=shown.number))
        facts = [
            shown.medicine, lot_text(shown.batch_number, shown.expires_on, ""), moment_text(shown.at), shown.maker, shown.note,
            translated("stock_room", "reversed by {number}").format(number=shown.reversed_by) if shown.reversed_by else "",
            translated("stock_room", "reverses {number}").format(number=shown.reverses) if shown.reverses else "",
        ]  # fmt: skip
        share = round(100 * shown.quantity / shown.planned) if shown.planned else 0
        self._page.outcome.setText(
            translated("stock_room", "{made} of {planned} planned ({share} %), cost {cost}, MRP {mrp}").format(
                made=amount_text(shown.quantity, shown.pack_size, shown.base_unit),
                planned=amount_text(shown.planned, shown.pack_size, shown.base_unit),
                share=share,
                cost=rupees_text(shown.cost),
                mrp=rupees_text(shown.mrp),
            )
        )
        rows = [
            ShownRow(
                at,
                (
                    one.medicine,
                    one.number,
                    amount_text(one.quantity, one.pack_size, one.base_unit),
                    money_text(one.cost),
                ),
            )
            for at, one in enumerate(shown.materials)
        ]
        self._page.show_rows(rows, "  ·  ".join(fact for fact in facts if fact))
        is_open = not shown.reversed_by and not shown.reverses
        self._page.reverse_action.setVisible(is_open and self.desk.may(Permission.PREPARE_MEDICINES))

    def _card(self) -> None:
        self.desk.open_page("bin_card", batch_id=self._batch_id)

    def _ask(self) -> None:
        ask_reason(
            self._page,
            translated("stock_room", "Posted in error"),
            translated("stock_room", "The medicine goes, and the materials are back in their lots."),
            translated("stock_room", "Reason"),
            self._reverse,
            verb=translated("stock_room", "Reverse it"),
        )

    def _reverse(self, reason: str) -> None:
        work = partial(reverse_preparation, preparation_id=self._preparation_id, reason=reason)
        self.desk.change(self, work, why="stock_room.reverse_preparation", done=self._reversed, failed=self._refused)

    def _reversed(self, prepared: Prepared) -> None:
        self.desk.say(translated("stock_room", "{number} is written.").format(number=prepared.number))

    def _refused(self, refused: Refused) -> None:
        self._page.problem.say(self.desk.refused(refused))


def make_preparation(desk: Desk) -> PreparationDocument:
    """The page with its controller."""
    page = PreparationDocument()
    PreparationController(page, desk)
    return page
