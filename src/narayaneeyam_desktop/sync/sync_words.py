"""Words of the Sync page: how an exchange ended, and how much travelled."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from narayaneeyam_desktop.wording import counted


def outcome_words(outcome: str) -> str:
    """How an exchange ended."""
    words = {
        "done": QCoreApplication.translate("sync", "done"),
        "stopped": QCoreApplication.translate("sync", "stopped"),
        "no_connection": QCoreApplication.translate("sync", "no connection"),
        "timeout": QCoreApplication.translate("sync", "no answer in time"),
        "broken_off": QCoreApplication.translate("sync", "broken off"),
        "not_ours": QCoreApplication.translate("sync", "somebody else answered"),
        "server_error": QCoreApplication.translate("sync", "the server is in trouble"),
        "certificate": QCoreApplication.translate("sync", "another certificate"),
        "revoked": QCoreApplication.translate("sync", "revoked"),
        "forked": QCoreApplication.translate("sync", "restored or copied"),
        "update_needed": QCoreApplication.translate("sync", "update needed"),
    }
    return words.get(outcome, outcome)


def bytes_words(count: int) -> str:
    """ "812 bytes", "12.4 kB", "3.1 MB"."""
    if count < 1_000:
        return counted(
            QCoreApplication.translate("sync", "{count} byte"),
            QCoreApplication.translate("sync", "{count} bytes"),
            count=count,
        )
    return f"{count / 1_000:.1f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"
