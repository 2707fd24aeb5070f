"""The list of rooms and the form of one: kind, category, floor, rule, equipment, the names of its beds."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtWidgets import QVBoxLayout, QWidget

from narayaneeyam_clinic.rooms.change_rooms import RoomDraft
from narayaneeyam_clinic.rooms.room_kinds import GenderRule, RoomKind
from narayaneeyam_clinic.rooms.room_list import CategoryRow, RoomRow
from narayaneeyam_desktop.formats import text_or_dash
from narayaneeyam_desktop.rooms.room_words import all_kinds, all_rules, kind_words, rule_words
from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.field import CheckField, ChoiceField, LineField
from narayaneeyam_desktop.widgets.form_beside import FormBeside
from narayaneeyam_desktop.widgets.form_card import FormCard
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable

_LONGEST = 80


class RoomsTab(QWidget):
    """Shows rooms; `wish` is the form as typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room_id: str | None = None
        self.table: RowsTable[RoomRow] = RowsTable(
            self._columns(),
            name="rooms",
            empty=EmptyState(self.tr("No room yet"), self.tr("First add a category, then its rooms (F2).")),
            identity=attrgetter("room_id"),
        )
        self.table.set_accessible_name(self.tr("Rooms"))
        self.form = FormCard(self.tr("Room"))
        self.name = LineField(self.tr("Name or number"), max_length=_LONGEST)
        self.kind = ChoiceField(self.tr("What for"), all_kinds())
        self.category = ChoiceField(self.tr("Category"))
        self.floor = LineField(self.tr("Floor"), max_length=_LONGEST)
        self.rule = ChoiceField(self.tr("Who may stay"), all_rules())
        self.beds = LineField(
            self.tr("Beds"), hint=self.tr("Their names with commas between: 1, 2, window."), max_length=400
        )
        self.equipment = LineField(
            self.tr("Equipment"), hint=self.tr("What therapies may ask for: droni, steam."), max_length=_LONGEST
        )
        self.is_active = CheckField(self.tr("Is used"))
        self.form.add(name=self.name, floor=self.floor)
        self.form.add(kind=self.kind)
        self.form.add(category=self.category)
        self.form.add(gender_rule=self.rule)
        self.form.add(bed=self.beds)
        self.form.add(equipment=self.equipment)
        self.form.add_checks([self.is_active])
        self.form.close_with_problem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(8), 0, 0)
        column.addWidget(FormBeside(self.table, self.form, 320))
        self.table.row_chosen.connect(self._chosen)
        self.kind.edited.connect(self._kind_edited)
        self.begin_new(focus=False)

    def show_rooms(self, rooms: Sequence[RoomRow], categories: Sequence[CategoryRow]) -> None:
        self.category.set_choices([(one.category_id, one.name) for one in categories])
        self.table.show_rows(rooms)
        if not self.form.is_edited():
            self._chosen(self.table.selected_row())

    def begin_new(self, *, focus: bool = True) -> None:
        """An empty form."""
        self._room_id = None
        self._show(RoomDraft(name=""), self.tr("New room"))
        self.kind.setEnabled(True)
        if focus:
            self.table.select_none()
            self.name.setFocus()

    def saved(self) -> None:
        self.form.mark_saved()

    def focus_list(self) -> None:
        self.table.setFocus()

    def wish(self) -> tuple[str | None, RoomDraft]:
        """Which room (None: a new one) and what is typed of it."""
        kind = RoomKind(str(self.kind.value()))
        stays = kind is RoomKind.STAY
        category = self.category.value()
        beds = tuple(part.strip() for part in self.beds.text().split(",") if part.strip())
        return self._room_id, RoomDraft(
            name=self.name.text(),
            kind=kind,
            category_id=str(category) if stays and category is not None else None,
            floor=self.floor.text(),
            gender_rule=GenderRule(str(self.rule.value())) if stays else GenderRule.ANY,
            equipment=self.equipment.text(),
            beds=beds if stays else (),
            is_active=self.is_active.isChecked(),
        )

    def _chosen(self, row: RoomRow | None) -> None:
        if row is None:
            return
        self._room_id = row.room_id
        draft = RoomDraft(
            name=row.name,
            kind=row.kind,
            category_id=row.category_id,
            floor=row.floor,
            gender_rule=row.gender_rule,
            equipment=row.equipment,
            beds=tuple(bed.name for bed in row.beds if bed.is_active),
            is_active=row.is_active,
        )
        self._show(draft, self.tr("Room"))
        self.kind.setEnabled(False)

    def _show(self, draft: RoomDraft, heading: str) -> None:
        self.form.set_heading(heading)
        self.name.set_text(draft.name)
        self.kind.set_value(draft.kind)
        if draft.category_id is not None:
            self.category.set_value(draft.category_id)
        self.floor.set_text(draft.floor)
        self.rule.set_value(draft.gender_rule)
        self.equipment.set_text(draft.equipment)
        self.beds.set_text(", ".join(draft.beds))
        self.is_active.setChecked(draft.is_active)
        self._kind_edited()
        self.form.mark_saved()

    def _kind_edited(self) -> None:
        stays = self.kind.value() == RoomKind.STAY
        for field in (self.category, self.rule, self.beds):
            field.setVisible(stays)
        self.equipment.setVisible(self.kind.value() == RoomKind.THERAPY)

    def _columns(self) -> list[Column[RoomRow]]:
        return [
            Column(self.tr("Room"), attrgetter("name"), width=110, strong=True),
            Column(self.tr("What for"), _kind, width=130),
            Column(self.tr("Category"), _category, width=120, stretch=True),
            Column(self.tr("Floor"), _floor, width=70, may_hide=2),
            Column(self.tr("Who may stay"), _rule, width=150, may_hide=1),
            Column(self.tr("Beds"), _beds, width=60, right=True),
            Column("", self._state, width=100, tone=_tone),
        ]

    def _state(self, row: RoomRow) -> str:
        return "" if row.is_active else self.tr("not used")


def _kind(row: RoomRow) -> str:
    return kind_words(row.kind)


def _category(row: RoomRow) -> str:
    return text_or_dash(row.category or row.equipment)


def _floor(row: RoomRow) -> str:
    return text_or_dash(row.floor)


def _rule(row: RoomRow) -> str:
    return rule_words(row.gender_rule) if row.kind is RoomKind.STAY else text_or_dash("")


def _beds(row: RoomRow) -> str:
    return text_or_dash(str(sum(bed.is_active for bed in row.beds) or ""))


def _tone(row: RoomRow) -> Tone | None:
    return None if row.is_active else Tone.PLAIN
