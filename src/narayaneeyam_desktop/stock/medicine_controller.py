"""Answers the page of one medicine."""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.pharmacy.adjust_stock import Adjustment, adjust_stock, block_batch, unblock_batch
from narayaneeyam_clinic.pharmacy.change_medicine import keep_medicine_again, stop_keeping_medicine
from narayaneeyam_clinic.pharmacy.medicine_history import medicine_history
from narayaneeyam_clinic.pharmacy.medicine_page import MedicinePage as MedicineRead
from narayaneeyam_clinic.pharmacy.medicine_page import MovementRow, medicine_page
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.store.history import HistoryEntry
from narayaneeyam_clinic.store.transaction import Reading, Transaction
from narayaneeyam_desktop.controller import Controller
from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.field_words import field_words, value_words
from narayaneeyam_desktop.formats import (
    EMPTY,
    date_text,
    grouped,
    moment_text,
    money_text,
    text_or_dash,
    unit_text,
)
from narayaneeyam_desktop.stock.adjust_strip import Blocking, TypedCorrection
from narayaneeyam_desktop.stock.medicine_page import BatchShown, HistoryRow, MedicinePage, MedicineShown
from narayaneeyam_desktop.stock.stock_words import amount_words, level_words, movement_words, nature_words
from narayaneeyam_desktop.typed_quantity import parse_quantity
from narayaneeyam_desktop.widgets.small_parts import Tone


class MedicineController(Controller):
    """One medicine. Opened with `batch_id` that batch is selected, and with `correct` the strip is open for it."""

    def __init__(self, page: MedicinePage, desk: Desk) -> None:
        super().__init__(page, desk)
        self._page = page
        self._medicine_id = ""
        self._arguments: dict[str, object] = {}
        self._read: MedicineRead | None = None
        self._correction_id = new_id()
        page.change_action.setVisible(desk.may(Permission.EDIT_MEDICINES))
        page.keep_action.setVisible(desk.may(Permission.EDIT_MEDICINES))
        page.adjust_action.setVisible(desk.may(Permission.ADJUST_STOCK))
        page.receive_action.setVisible(desk.may(Permission.RECEIVE_STOCK))
        page.tabs.setTabVisible(2, desk.may(Permission.SEE_HISTORY))
        page.change_wanted.connect(self._change)
        page.receive_wanted.connect(self._receive)
        page.keeping_wanted.connect(self._keep)
        page.card_wanted.connect(self._card)
        page.history_wanted.connect(self._read_history)
        page.strip.correcting.connect(self._correct)
        desk.news.stock_changed.connect(self._changed)
        desk.news.medicine_changed.connect(self._changed)

    def opened(self, arguments: dict[str, object]) -> None:
        medicine_id = arguments.get("medicine_id")
        if isinstance(medicine_id, str):
            self._medicine_id = medicine_id
            self._arguments = dict(arguments)
            self._look()

    def _look(self) -> None:
        medicine_id = self._medicine_id

        def work(rd: Reading) -> MedicineRead:
            return medicine_page(rd, medicine_id)

        self.desk.read(self, work, done=self._show, replaces="medicine")

    def _show(self, read: MedicineRead) -> None:
        self._read = read
        wanted = read.particulars
        unit = wanted.base_unit
        packs, loose = divmod(max(read.on_hand, 0), wanted.pack_size)
        self._page.show_medicine(
            MedicineShown(
                name=wanted.name,
                in_stock=self.tr("{amount} in stock").format(amount=amount_words(packs, loose, unit)),
                state="" if read.is_active else self.tr("no longer kept"),
                tone=Tone.AMBER,
                facts=self._facts(read),
                batches=[BatchShown(batch, unit) for batch in read.batches],
                movements=[_movement(row, wanted.pack_size, unit) for row in read.movements],
                is_kept=read.is_active,
            )
        )
        batch_id = self._arguments.pop("batch_id", None)
        if isinstance(batch_id, str):
            self._page.select_batch(batch_id)
        if self._arguments.pop("correct", False):
            self._page.open_strip()

    def _facts(self, read: MedicineRead) -> list[tuple[str, str]]:
        wanted = read.particulars
        unit = unit_text(wanted.base_unit)
        yes, no = self.tr("yes"), self.tr("no")
        return [
            (self.tr("SKU"), wanted.sku),
            (self.tr("Barcode"), text_or_dash(wanted.barcode)),
            (self.tr("Form"), read.form),
            (self.tr("Kind"), nature_words(wanted.nature)),
            (self.tr("Pack"), f"{grouped(wanted.pack_size)} {unit}"),
            (self.tr("Sold loose"), yes if wanted.loose_allowed else no),
            (self.tr("HSN"), text_or_dash(wanted.hsn)),
            (self.tr("Schedule E(1)"), yes if wanted.schedule_e1 else no),
            (self.tr("External use"), yes if wanted.is_external else no),
            (self.tr("Order again at"), level_words(wanted.reorder_level, wanted.pack_size, wanted.base_unit)),
            (self.tr("Maker"), text_or_dash(wanted.manufacturer)),
            (self.tr("Licence"), text_or_dash(wanted.licence)),
            (self.tr("Other names"), text_or_dash(wanted.formulation)),
            *([(self.tr("Price list"), self._listed(read))] if read.listed_on is not None else []),
        ]

    def _listed(self, read: MedicineRead) -> str:
        """What is proposed when it is ordered or comes in; what lies here keeps its own MRP."""
        return self.tr("from {day}: MRP {mrp}, rate {rate}").format(
            day=date_text(read.listed_on) if read.listed_on else EMPTY,
            mrp=money_text(read.list_mrp),
            rate=money_text(read.list_rate),
        )

    def _change(self) -> None:
        self.desk.open_page("medicine_form", medicine_id=self._medicine_id)

    def _receive(self) -> None:
        self.desk.open_page("receive", medicine_id=self._medicine_id)

    def _card(self, batch_id: str) -> None:
        self.desk.open_page("bin_card", batch_id=batch_id or None, medicine_id=self._medicine_id)

    def _keep(self) -> None:
        medicine_id = self._medicine_id
        is_kept = self._read is not None and self._read.is_active

        def work(tx: Transaction) -> None:
            if is_kept:
                stop_keeping_medicine(tx, medicine_id)
            else:
                keep_medicine_again(tx, medicine_id)

        self.desk.change(self, work, why="medicines.keep", disables=self._page.keep_action)

    def _correct(self, typed: TypedCorrection) -> None:
        read = self._read
        if read is None:
            return
        what, batch_id, reason = typed.what, typed.batch_id, typed.reason
        if isinstance(what, Blocking):
            self._block(batch_id, what, reason)
            return
        try:
            quantity = parse_quantity(typed.quantity)
        except Refused as refused:
            self._not_corrected(refused)
            return
        units = quantity.in_base_units(read.particulars.pack_size)
        adjustment = Adjustment(id=self._correction_id, batch_id=batch_id, kind=what, quantity=units, reason=reason)

        def work(tx: Transaction) -> int:
            return adjust_stock(tx, adjustment)

        self.desk.change(
            self,
            work,
            why="stock.adjust",
            done=self._corrected,
            failed=self._not_corrected,
            disables=self._page.correct_action,
        )

    def _block(self, batch_id: str, what: Blocking, reason: str) -> None:
        def work(tx: Transaction) -> int:
            if what is Blocking.BLOCK:
                block_batch(tx, batch_id, reason)
            else:
                unblock_batch(tx, batch_id)
            return 0

        self.desk.change(
            self,
            work,
            why="stock.block",
            done=self._corrected,
            failed=self._not_corrected,
            disables=self._page.correct_action,
        )

    def _corrected(self, _left: int) -> None:
        self._correction_id = new_id()
        self._page.close_strip()
        self.desk.say(self.tr("The stock is corrected; the movement stands in its history."))

    def _not_corrected(self, refused: Refused) -> None:
        self._page.strip.show_problem(refused.field, self.desk.refused(refused))

    def _read_history(self) -> None:
        medicine_id = self._medicine_id

        def work(rd: Reading) -> list[HistoryEntry]:
            return medicine_history(rd, medicine_id)

        self.desk.read(self, work, done=self._show_history, replaces="history")

    def _show_history(self, entries: list[HistoryEntry]) -> None:
        rows = []
        for entry in entries:
            detail = self.tr("Taken into the list") if entry.is_first else "; ".join(self._changes(entry))
            rows.append(HistoryRow(moment_text(entry.at), "", detail, entry.by))
        self._page.show_history(rows)

    def _changes(self, entry: HistoryEntry) -> list[str]:
        return [
            self.tr("{field}: {before} → {after}").format(
                field=field_words(change.field),
                before=value_words(change.field, change.before),
                after=value_words(change.field, change.after),
            )
            for change in entry.changes
        ]

    def _changed(self, _news: object) -> None:
        if self._medicine_id:
            self._look()


def _movement(row: MovementRow, pack_size: int, base_unit: str) -> HistoryRow:
    packs, loose = divmod(abs(row.quantity), pack_size)
    sign = "-" if row.quantity < 0 else "+"
    detail = "  ·  ".join(part for part in (row.batch_number, row.reason or "") if part)
    amount = f"{sign}{amount_words(packs, loose, base_unit)}"
    return HistoryRow(moment_text(row.at), movement_words(row.kind), detail, row.by, amount)


def make_medicine(desk: Desk) -> MedicinePage:
    """The page with its controller."""
    page = MedicinePage()
    MedicineController(page, desk)
    return page
