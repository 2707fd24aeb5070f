"""Invented things to settle, for pictures of the Inbox: the demo clinic is one PC, and nothing happens on two apart."""

from __future__ import annotations

from datetime import datetime, timedelta

from narayaneeyam_clinic.inbox.inbox_items import InboxDetail
from narayaneeyam_clinic.inbox.inbox_rules import Answer, InboxItem, InboxKind, Place, Side


def example_items(now: datetime) -> tuple[InboxItem, ...]:
    """Of what comes about most, one each; the first about the safety of a patient."""
    settles = frozenset({Answer.KEEP, Answer.EDIT})
    return (
        InboxItem(
            "1", InboxKind.SAFETY, now - timedelta(hours=2), "patient", "1", "blood_group",
            subject="Kunjulakshmi Amma Parameswaran", place=Place(patient_id="1"), answers=settles,
        ),
        InboxItem(
            "2", InboxKind.STOCK, now - timedelta(hours=5), "batch", "2", subject="Dasamoolarishtam", about="DA2407",
            amount=-450, unit="ml", pack_size=450, place=Place(medicine_id="2"), answers=frozenset({Answer.COUNT}),
        ),
        InboxItem(
            "3", InboxKind.DUPLICATE, now - timedelta(days=1), "patient", "3", others=("4",), subject="Abdul Rahman P. I.",
            about="N1-00361", place=Place(patient_id="3"), answers=frozenset({Answer.MERGE, Answer.SEEN}),
        ),
        InboxItem(
            "4", InboxKind.NOTICE, now - timedelta(days=2), "patient", "5", "phone", subject="Sreelakshmi Panicker",
            place=Place(patient_id="5"), answers=settles | {Answer.SEEN},
        ),
    )  # fmt: skip


def example_detail(now: datetime) -> InboxDetail:
    """The two values of the first of them."""
    wrote = now - timedelta(hours=3)
    return InboxDetail(
        example_items(now)[0],
        (
            Side("a", "O+", "Dr. Sreedharan Namboothiri", wrote, "Laptop of Dr. Sreedharan"),
            Side("b", "A+", "Deepa P.", wrote + timedelta(minutes=40), "Reception", holds=True),
        ),
    )
