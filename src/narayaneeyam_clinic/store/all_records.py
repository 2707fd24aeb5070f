"""Every table of a clinic database, imported once so that the metadata is whole."""

from __future__ import annotations

from narayaneeyam_clinic.admissions import records as _admissions
from narayaneeyam_clinic.appointments import records as _appointments
from narayaneeyam_clinic.billing import credit_note_records as _credit_notes
from narayaneeyam_clinic.billing import ledger_records as _ledger
from narayaneeyam_clinic.billing import records as _billing
from narayaneeyam_clinic.consultations import records as _consultations
from narayaneeyam_clinic.documents import records as _documents
from narayaneeyam_clinic.gst_returns import records as _gst_returns
from narayaneeyam_clinic.inbox import records as _inbox
from narayaneeyam_clinic.patients import records as _patients
from narayaneeyam_clinic.people import records as _people
from narayaneeyam_clinic.pharmacy import records as _pharmacy
from narayaneeyam_clinic.prescriptions import records as _prescriptions
from narayaneeyam_clinic.purchases import records as _purchases
from narayaneeyam_clinic.reports import records as _reports
from narayaneeyam_clinic.rights import records as _rights
from narayaneeyam_clinic.rooms import records as _rooms
from narayaneeyam_clinic.shifts import records as _shifts
from narayaneeyam_clinic.stock_room import records as _stock_room
from narayaneeyam_clinic.store import local_records as _local
from narayaneeyam_clinic.store import log_records as _log
from narayaneeyam_clinic.store import search_records as _search
from narayaneeyam_clinic.store.base import Record
from narayaneeyam_clinic.sync import link_records as _link
from narayaneeyam_clinic.sync import records as _sync
from narayaneeyam_clinic.treatments import records as _treatments

__all__ = ["Record"]
_ALL = (
    _admissions,
    _appointments,
    _billing,
    _consultations,
    _credit_notes,
    _documents,
    _gst_returns,
    _inbox,
    _ledger,
    _patients,
    _people,
    _pharmacy,
    _prescriptions,
    _purchases,
    _reports,
    _rights,
    _rooms,
    _shifts,
    _stock_room,
    _local,
    _log,
    _search,
    _link,
    _sync,
    _treatments,
)
