"""Whether a page holds something that a person typed and that would be gone with it."""

from __future__ import annotations

from narayaneeyam_desktop.draft_keeper import DraftKeeper
from narayaneeyam_desktop.page import Page
from narayaneeyam_desktop.widgets.form_card import FormCard


def would_lose_words(page: Page) -> bool:
    """Whether they are nowhere but on the page, whatever the page itself says of it; a draft that was kept
    is in the clinic's file."""
    return (
        page.draft_state() is not None
        or any(form.is_edited() for form in page.findChildren(FormCard))
        or any(keeper.has_unkept_words() for keeper in page.findChildren(DraftKeeper))
    )


def holds_words(page: Page) -> bool:
    """As above, or a draft that is kept."""
    return would_lose_words(page) or any(keeper.holds_words() for keeper in page.findChildren(DraftKeeper))
