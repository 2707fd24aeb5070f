"""The lists of the Sync page, each with the words for when it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from narayaneeyam_clinic.sync.sync_overview import ExchangeRow, IncidentRow, OtherPcRow, ParkedRow, WaitingRow
from narayaneeyam_desktop.formats import EMPTY, grouped, moment_text, text_or_dash
from narayaneeyam_desktop.incident_words import incident_words, kinds_words, parked_words
from narayaneeyam_desktop.sync.sync_words import bytes_words, outcome_words
from narayaneeyam_desktop.widgets.small_parts import EmptyState, Tone
from narayaneeyam_desktop.widgets.table_columns import Column
from narayaneeyam_desktop.widgets.tables import RowsTable


class OthersTable(RowsTable[OtherPcRow]):
    """The other PCs of the clinic."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("PC"), _name, width=180, stretch=True, strong=True),
                Column(self.tr("Last contact"), _last_contact, width=170),
                Column(self.tr("Waiting there"), _their_waiting, width=120, right=True),
                Column(self.tr("To settle"), _their_settling, width=90, right=True, may_hide=1),
                Column(self.tr("Program"), _program, width=90, may_hide=2),
                Column("", self._state, width=90, tone=_revoked_tone, says=(self.tr("revoked"),)),
            ],
            name="sync_others",
            identity=attrgetter("device_id"),
            empty=EmptyState(
                self.tr("No other PC yet"),
                self.tr(
                    "If the server runs on this PC, F8 has a code for each; else its administrator makes them:"
                    " narayaneeyam-server device code."
                ),
            ),
        )
        self.set_accessible_name(self.tr("Other PCs"))

    def _state(self, row: OtherPcRow) -> str:
        return self.tr("revoked") if row.is_revoked else ""


class WaitingTable(RowsTable[WaitingRow]):
    """Changes of this PC that the server has not taken."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("Saved"), _at, width=170),
                Column(self.tr("By"), _by, width=220),
                Column(self.tr("What"), _tables, stretch=True),
            ],
            name="sync_waiting",
            identity=attrgetter("seq"),
            empty=EmptyState(
                self.tr("Nothing waits"), self.tr("What is saved here is at the server too."), icon_name="check"
            ),
        )
        self.set_accessible_name(self.tr("Waiting to be sent"))


class ParkedTable(RowsTable[ParkedRow]):
    """Changes of other PCs that are kept and not applied."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("Saved"), _at, width=170),
                Column(self.tr("PC"), _pc, width=140),
                Column(self.tr("By"), _by, width=160, may_hide=1),
                Column(self.tr("What"), _tables, width=200),
                Column(self.tr("Why it is set aside"), _reason, stretch=True),
            ],
            name="sync_parked",
            identity=attrgetter("device_id", "seq"),
            empty=EmptyState(
                self.tr("Nothing is set aside"),
                self.tr("A change that cannot be applied yet would stand here with the reason. The others go on."),
                icon_name="check",
            ),
        )
        self.set_accessible_name(self.tr("Set aside"))


class IncidentsTable(RowsTable[IncidentRow]):
    """What must not happen."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("When"), _at, width=170),
                Column(self.tr("What happened"), _kind, stretch=True),
                Column(self.tr("Record"), _table, width=200),
            ],
            name="sync_incidents",
            identity=attrgetter("number"),
            empty=EmptyState(
                self.tr("No incident"),
                self.tr("The PCs compare their records with the server's; a difference would stand here."),
                icon_name="check",
            ),
        )
        self.set_accessible_name(self.tr("Incidents"))


class ExchangesTable(RowsTable[ExchangeRow]):
    """The last exchanges in which something travelled, or that failed."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("When"), _at, width=170),
                Column(self.tr("Sent"), _sent, width=90, right=True),
                Column(self.tr("Received"), _received, width=100, right=True),
                Column(self.tr("Size"), _size, width=100, right=True),
                Column(self.tr("Took"), _took, width=90, right=True),
                Column(self.tr("How it ended"), _outcome, stretch=True),
            ],
            name="sync_exchanges",
            identity=attrgetter("number"),
            empty=EmptyState(self.tr("Nothing has travelled yet")),
        )
        self.set_accessible_name(self.tr("Last exchanges"))

    def show_rows(self, rows: Sequence[ExchangeRow]) -> None:
        """Whoever looks at the newest goes on looking at the newest."""
        is_at_newest = self.view.currentIndex().row() <= 0
        super().show_rows(rows)
        if is_at_newest and self.view.currentIndex().row() > 0:
            self.select(0)
            self.view.scrollToTop()


def _name(row: OtherPcRow) -> str:
    return row.name or f"PC {row.number}"


def _last_contact(row: OtherPcRow) -> str:
    return moment_text(row.last_contact)


def _their_waiting(row: OtherPcRow) -> str:
    return grouped(row.waiting) if row.waiting else EMPTY


def _their_settling(row: OtherPcRow) -> str:
    return grouped(row.to_settle) if row.to_settle else EMPTY


def _program(row: OtherPcRow) -> str:
    return text_or_dash(row.program)


def _revoked_tone(row: OtherPcRow) -> Tone | None:
    return Tone.RED if row.is_revoked else None


def _at(row: WaitingRow | ParkedRow | IncidentRow | ExchangeRow) -> str:
    return moment_text(row.at)


def _by(row: WaitingRow | ParkedRow) -> str:
    return text_or_dash(row.by)


def _pc(row: ParkedRow) -> str:
    return text_or_dash(row.pc)


def _tables(row: WaitingRow | ParkedRow) -> str:
    return kinds_words(row.tables)


def _reason(row: ParkedRow) -> str:
    return parked_words(row.reason)


def _kind(row: IncidentRow) -> str:
    return incident_words(row.kind)


def _table(row: IncidentRow) -> str:
    return kinds_words((row.table,) if row.table else ())


def _sent(row: ExchangeRow) -> str:
    return grouped(row.groups_sent) if row.groups_sent else EMPTY


def _received(row: ExchangeRow) -> str:
    return grouped(row.groups_received) if row.groups_received else EMPTY


def _size(row: ExchangeRow) -> str:
    return bytes_words(row.bytes)


def _took(row: ExchangeRow) -> str:
    return f"{row.took_ms / 1000:.1f} s"


def _outcome(row: ExchangeRow) -> str:
    return outcome_words(row.outcome)
