"""How it stands with the clinic's server, in plain words (LINK-2): for the top of the window, its tooltip and the Sync page."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from narayaneeyam_clinic.sync.link_state import CLOCK_TELLS_FROM_MS, LinkKind, LinkState
from narayaneeyam_desktop.formats import grouped, moment_text, time_text
from narayaneeyam_desktop.widgets.small_parts import Tone
from narayaneeyam_desktop.wording import counted

# Pending for so long without an answer is worth a line above the page; for so long it is the manager's concern.
A_LINE_AFTER = timedelta(minutes=15)
MANAGER_AFTER = timedelta(hours=24)

_MINUTE_MS = 60_000
_HOUR_MS = 60 * _MINUTE_MS
_DAY_MS = 24 * _HOUR_MS


def state_words(state: LinkState) -> tuple[str, Tone]:
    """A few words and their tone; no words for a clinic that stands alone."""
    kind = state.kind
    if kind is LinkKind.NOT_JOINED:
        return "", Tone.PLAIN
    if kind is LinkKind.REVOKED:
        return QCoreApplication.translate("link", "This PC was revoked"), Tone.RED
    if kind is LinkKind.UPDATE_NEEDED:
        return QCoreApplication.translate("link", "Update needed"), Tone.AMBER
    if kind is LinkKind.REFUSED:
        return QCoreApplication.translate("link", "The server refuses"), Tone.RED
    if state.clock_wrong_by_ms is not None and abs(state.clock_wrong_by_ms) >= CLOCK_TELLS_FROM_MS:
        return clock_words(state.clock_wrong_by_ms), Tone.RED if abs(
            state.clock_wrong_by_ms
        ) >= _HOUR_MS else Tone.AMBER
    if kind is LinkKind.OFFLINE:
        return _offline(state), Tone.AMBER
    if kind is LinkKind.SENDING and state.total > 1:
        words = QCoreApplication.translate("link", "Sending {done} of {total}")
        return words.format(done=grouped(state.done), total=grouped(state.total)), Tone.BLUE
    if kind is LinkKind.RECEIVING and state.total > 1:
        words = QCoreApplication.translate("link", "Receiving {done} of {total}")
        return words.format(done=grouped(state.done), total=grouped(state.total)), Tone.BLUE
    if state.to_settle:
        words = QCoreApplication.translate("link", "{count} to settle")
        return words.format(count=grouped(state.to_settle)), Tone.AMBER
    if state.parked:
        return QCoreApplication.translate("link", "{count} set aside").format(count=grouped(state.parked)), Tone.AMBER
    if kind is LinkKind.CONNECTING or state.last_success_at is None:
        return QCoreApplication.translate("link", "Connecting…"), Tone.PLAIN
    words = QCoreApplication.translate("link", "Up to date · {time}")
    return words.format(time=time_text(state.last_success_at)), Tone.LEAF


def clock_words(wrong_by_ms: int) -> str:
    """ "This PC's clock is 3 hours behind"."""
    if wrong_by_ms < 0:
        return QCoreApplication.translate("link", "This PC's clock is {time} behind").format(time=_span(-wrong_by_ms))
    return QCoreApplication.translate("link", "This PC's clock is {time} ahead").format(time=_span(wrong_by_ms))


def all_of_it(state: LinkState) -> str:
    """Everything that the few words leave out, one line each: what waits, the last success, what is set aside, what is to settle."""
    lines = [
        QCoreApplication.translate("link", "Last exchange with the server: {moment}").format(
            moment=moment_text(state.last_success_at)
        ),
        QCoreApplication.translate("link", "Waiting to be sent: {count}").format(count=grouped(state.waiting)),
        QCoreApplication.translate("link", "To settle: {count}").format(count=grouped(state.to_settle)),
        QCoreApplication.translate("link", "Set aside: {count}").format(count=grouped(state.parked)),
    ]
    if state.clock_wrong_by_ms is not None and abs(state.clock_wrong_by_ms) >= CLOCK_TELLS_FROM_MS:
        lines.append(clock_words(state.clock_wrong_by_ms))
    return "\n".join(lines)


def worry_words(
    state: LinkState, since: datetime | None, now: datetime, *, is_manager: bool
) -> tuple[str, Tone] | None:
    """The line above the page, when one is due (LINK-4, LINK-5). `since`: from when on nothing has got through."""
    trouble = trouble_words(state)
    if trouble is not None:
        return trouble
    if state.kind is not LinkKind.OFFLINE or not state.waiting or since is None or now - since < A_LINE_AFTER:
        return None
    facts = {"count": grouped(state.waiting), "moment": moment_text(since)}
    if is_manager and now - since >= MANAGER_AFTER:
        words = QCoreApplication.translate(
            "link",
            "Nothing has reached the server since {moment}: {count} changes are on this PC alone, and are lost if it is. See"
            " to the network or the server, and make a backup today.",
        )
        return words.format(**facts), Tone.RED
    words = counted(
        QCoreApplication.translate(
            "link",
            "The server was last reached {moment}; {count} change waits on this PC. Work goes on, and it is sent by itself.",
        ),
        QCoreApplication.translate(
            "link",
            "The server was last reached {moment}; {count} changes wait on this PC. Work goes on, and they are sent by"
            " themselves.",
        ),
        count=state.waiting,
        moment=facts["moment"],
    )
    return words, Tone.AMBER


def trouble_words(state: LinkState) -> tuple[str, Tone] | None:
    """What stops the exchange until a person does something, and what that is; None when nothing does."""
    if state.kind is LinkKind.REVOKED:
        words = QCoreApplication.translate(
            "link",
            "This PC was revoked: it gets nothing from the others any more. What is written here is kept for review; an"
            " administrator can let this PC join again with a new code.",
        )
        return words, Tone.RED
    if state.kind is LinkKind.UPDATE_NEEDED:
        words = QCoreApplication.translate(
            "link",
            "The others use a newer program. What is written here still reaches them; install the update to see what they"
            " write.",
        )
        return words, Tone.AMBER
    # No way to the server, because it is not the one whose certificate this PC knows: waiting does not help.
    if state.kind is LinkKind.REFUSED or state.problem == "certificate":
        return refused_words(state.problem or ""), Tone.RED
    return None


def refused_words(code: str) -> str:
    """What a server's refusal means, and what to do."""
    if code == "forked":
        return QCoreApplication.translate(
            "link",
            "This clinic's file was restored or copied, and the server cannot tell the two apart yet. F9 on the Sync page"
            " makes this one a PC of its own.",
        )
    if code in ("bad_token", "unknown_device", "unknown_clinic", "clinic_differs"):
        return QCoreApplication.translate(
            "link",
            "The server does not know this PC. If the server was set up anew, join it again with a code from its"
            " administrator: nothing that is here is lost.",
        )
    if code in ("certificate", "wrong_certificate", "certificate_differs"):
        return QCoreApplication.translate(
            "link",
            "Somebody else answers at the server's address, or the server has a new certificate. Ask its administrator"
            " before you join again.",
        )
    return QCoreApplication.translate(
        "link", "The server does not take what this PC sends ({code}). Work goes on here; ask its administrator."
    ).format(code=code)


def _offline(state: LinkState) -> str:
    if not state.waiting:
        return QCoreApplication.translate("link", "Offline")
    return QCoreApplication.translate("link", "Offline · {count} waiting").format(count=grouped(state.waiting))


def _span(milliseconds: int) -> str:
    """The largest unit that fits, rounded: a clock is set by it, not measured."""
    if milliseconds >= _DAY_MS:
        count = round(milliseconds / _DAY_MS)
        one, many = QCoreApplication.translate("link", "a day"), QCoreApplication.translate("link", "{count} days")
    elif milliseconds >= _HOUR_MS:
        count = round(milliseconds / _HOUR_MS)
        one, many = QCoreApplication.translate("link", "an hour"), QCoreApplication.translate("link", "{count} hours")
    else:
        count = round(milliseconds / _MINUTE_MS)
        one, many = (
            QCoreApplication.translate("link", "a minute"),
            QCoreApplication.translate("link", "{count} minutes"),
        )
    return one if count == 1 else many.format(count=grouped(count))
