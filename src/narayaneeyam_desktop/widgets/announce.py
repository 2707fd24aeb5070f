"""What a screen reader says at once, wherever the focus is; the focus stays there (REACH-4, REACH-5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, is_urgent: bool = False) -> None:
    """Says the sentence of this widget; `is_urgent` interrupts what is being said."""
    # Imported here: the first window has nothing to say, and does not wait for these names (SPEED-1).
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
