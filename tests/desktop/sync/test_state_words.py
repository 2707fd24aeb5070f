"""How it stands with the server, in the words that people read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from narayaneeyam_clinic.sync.link_state import LinkKind, LinkState
from narayaneeyam_desktop.link_words import clock_words, refused_words, state_words, trouble_words, worry_words
from narayaneeyam_desktop.widgets.small_parts import Tone

NOW = datetime(2026, 11, 21, 5, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


@pytest.mark.parametrize(
    ("state", "words", "tone"),
    [
        (LinkState(LinkKind.NOT_JOINED, waiting=900), "", Tone.PLAIN),
        (LinkState(LinkKind.UP_TO_DATE, last_success_at=NOW), "Up to date · 10:42 AM", Tone.LEAF),
        (LinkState(LinkKind.OFFLINE, waiting=14, last_success_at=NOW), "Offline · 14 waiting", Tone.AMBER),
        (LinkState(LinkKind.OFFLINE, last_success_at=NOW), "Offline", Tone.AMBER),
        (LinkState(LinkKind.SENDING, done=1200, total=4000), "Sending 1,200 of 4,000", Tone.BLUE),
        (LinkState(LinkKind.RECEIVING, done=5, total=123_456), "Receiving 5 of 1,23,456", Tone.BLUE),
        (LinkState(LinkKind.UP_TO_DATE, to_settle=2, last_success_at=NOW), "2 to settle", Tone.AMBER),
        (LinkState(LinkKind.UP_TO_DATE, parked=3, last_success_at=NOW), "3 set aside", Tone.AMBER),
        (
            LinkState(LinkKind.UP_TO_DATE, last_success_at=NOW, clock_wrong_by_ms=-3 * HOUR),
            "This PC's clock is 3 hours behind",
            Tone.RED,
        ),
        (LinkState(LinkKind.REVOKED, waiting=1), "This PC was revoked", Tone.RED),
        (LinkState(LinkKind.UPDATE_NEEDED), "Update needed", Tone.AMBER),
        (LinkState(LinkKind.REFUSED, problem="forked"), "The server refuses", Tone.RED),
        (LinkState(LinkKind.CONNECTING), "Connecting…", Tone.PLAIN),
    ],
)
def test_a_state_stands_in_plain_words(state: LinkState, words: str, tone: Tone):
    """LINK-1, LINK-2"""
    assert state_words(state) == (words, tone)


@pytest.mark.parametrize(
    ("wrong_by", "words"),
    [
        (MINUTE, "This PC's clock is a minute ahead"),
        (-25 * MINUTE, "This PC's clock is 25 minutes behind"),
        (HOUR, "This PC's clock is an hour ahead"),
        (-3 * HOUR - MINUTE, "This PC's clock is 3 hours behind"),
        (-16 * 365 * DAY, "This PC's clock is 5,840 days behind"),
        (DAY, "This PC's clock is a day ahead"),
    ],
)
def test_a_clock_is_told_in_words(wrong_by: int, words: str):
    """LINK-2, WIRE-7"""
    assert clock_words(wrong_by) == words


def test_a_line_after_a_quarter_of_an_hour_and_the_manager_after_a_day():
    """LINK-4"""
    state = LinkState(LinkKind.OFFLINE, waiting=14, last_success_at=NOW)
    assert worry_words(state, NOW, NOW + timedelta(minutes=14), is_manager=True) is None
    quarter = worry_words(state, NOW, NOW + timedelta(minutes=15), is_manager=True)
    assert quarter is not None
    assert quarter[1] is Tone.AMBER
    assert "14 changes wait on this PC" in quarter[0]
    for_reception = worry_words(state, NOW, NOW + timedelta(hours=25), is_manager=False)
    assert for_reception == quarter
    day = worry_words(state, NOW, NOW + timedelta(hours=24), is_manager=True)
    assert day is not None
    assert day[1] is Tone.RED
    assert "14 changes are on this PC alone" in day[0]
    nothing_waits = LinkState(LinkKind.OFFLINE, last_success_at=NOW)
    assert worry_words(nothing_waits, NOW, NOW + timedelta(days=3), is_manager=True) is None


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (LinkState(LinkKind.REVOKED), "let this PC join again with a new code"),
        (LinkState(LinkKind.UPDATE_NEEDED), "install the update"),
        (LinkState(LinkKind.REFUSED, problem="forked"), "F9 on the Sync page"),
        (LinkState(LinkKind.REFUSED, problem="bad_token"), "join it again with a code"),
        (LinkState(LinkKind.OFFLINE, problem="certificate"), "or the server has a new certificate"),
    ],
)
def test_what_stops_the_exchange_says_what_to_do(state: LinkState, said: str):
    """LINK-5"""
    words = trouble_words(state)
    assert words is not None
    assert said in words[0]
    assert worry_words(state, NOW, NOW, is_manager=False) == words


def test_a_refusal_nobody_thought_of_is_told_with_its_code():
    assert "(too_large)" in refused_words("too_large")
