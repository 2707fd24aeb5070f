"""An invented clinic of four PCs, for pictures of the Sync page: the demo clinic itself never joins a server."""

from __future__ import annotations

from datetime import datetime, timedelta

from narayaneeyam_clinic.sync.link_state import LinkKind, LinkState
from narayaneeyam_clinic.sync.sync_overview import (
    ExchangeRow,
    IncidentRow,
    OtherPcRow,
    ParkedRow,
    SyncOverview,
    ThisPcRow,
    WaitingRow,
)


def example_state(now: datetime) -> LinkState:
    """Away for twenty minutes, with work that waits."""
    return LinkState(LinkKind.OFFLINE, waiting=14, parked=1, last_success_at=now - timedelta(minutes=20))


def example_page(now: datetime) -> SyncOverview:
    """One of everything."""
    earlier = [now - timedelta(minutes=minutes) for minutes in (20, 21, 45, 300)]
    return SyncOverview(
        "https://192.168.1.10:8447",
        now - timedelta(days=40),
        ThisPcRow("Reception", 1, "A1", "N1"),
        (
            OtherPcRow("2", "Counter", 2, earlier[0], 0, 0, False, "1.1.0"),
            OtherPcRow("3", "Laptop of Dr. Hari", 3, now - timedelta(hours=27), 6, 2, False, "1.1.0"),
            OtherPcRow("4", "Old reception", 4, now - timedelta(days=90), 0, 0, True, "1.0.0"),
        ),
        tuple(
            WaitingRow(number, now - timedelta(minutes=number), "Deepa P.", ("patient", "visit"))
            for number in range(14, 0, -1)
        ),
        14,
        (ParkedRow("3", 12, earlier[3], "Laptop of Dr. Hari", "Dr. Hari K.", ("consultation",), "foreign_key"),),
        (IncidentRow(1, earlier[3], "repaired", "patient"),),
        (
            ExchangeRow(4, earlier[0], 0, 0, 0, 0, 5000, "no_connection"),
            ExchangeRow(3, earlier[1], 1, 0, 0, 812, 60, "done"),
            ExchangeRow(2, earlier[2], 0, 3, 9, 2_140, 90, "done"),
            ExchangeRow(1, earlier[3], 1200, 4000, 21_000, 2_412_000, 3900, "done"),
        ),
    )
