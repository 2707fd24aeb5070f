"""Makes the pages of one person: a step at a time, when they are opened or before they are wanted (HOUSE-35, HOUSE-51)."""

from __future__ import annotations

from narayaneeyam_desktop.desk import Desk
from narayaneeyam_desktop.frame.page_stack import PageStack
from narayaneeyam_desktop.page import Page, PageSteps
from narayaneeyam_desktop.pages import PageSpec


class PageMaker:
    """Of each page at most one is begun or stands ready; it becomes the page that is opened next under its key.

    What fails before anybody has asked for it is reported and not tried again ahead (HOUSE-52).
    """

    def __init__(self, desk: Desk, stack: PageStack) -> None:
        self._desk = desk
        self._stack = stack
        self._begun: dict[str, PageSteps] = {}
        self._ready: dict[str, Page] = {}
        self._failing: set[str] = set()

    def is_ready(self, key: str) -> bool:
        """Whether the page of this key stands ready."""
        return key in self._ready

    def has_ready(self) -> bool:
        """Whether any page stands ready."""
        return bool(self._ready)

    def fails(self, key: str) -> bool:
        """Whether a step that was tried ahead has failed."""
        return key in self._failing

    def step(self, spec: PageSpec) -> Page | None:
        """The page, if it stands ready or its last step is done by now; it is not kept any more. None after another step."""
        ready = self._ready.pop(spec.key, None)
        if ready is not None:
            return ready
        steps = self._begun.pop(spec.key, None)
        if steps is None:
            made = spec.make(self._desk)
            if isinstance(made, Page):
                return made
            steps = made
        try:
            next(steps)
        except StopIteration as end:
            page: Page = end.value
            return page
        self._begun[spec.key] = steps
        return None

    def step_ahead(self, spec: PageSpec) -> None:
        """The next step of a page that nobody has opened; after the last one it stands ready."""
        try:
            page = self.step(spec)
        except Exception as defect:  # noqa: BLE001  # reported; nobody has asked for the page
            self._failing.add(spec.key)
            self._desk.tell_defect(defect)
            return
        if page is not None:
            self._ready[spec.key] = page

    def begun(self) -> str | None:
        """The key of a page that is half made."""
        return next(iter(self._begun), None)

    def lay(self) -> bool:
        """Lays a page that stands ready behind the others, where it is styled, which takes as long as making it; False when there is
        none to lay."""
        page = next((page for page in self._ready.values() if self._stack.indexOf(page) < 0), None)
        if page is not None:
            self._stack.addWidget(page)
        return page is not None

    def clear(self) -> list[Page]:
        """What was begun is given up; the pages that stood ready are for the caller to take down."""
        self._begun.clear()
        ready = list(self._ready.values())
        self._ready.clear()
        return ready
