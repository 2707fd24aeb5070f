"""The controller of the first window, made when the window first asks something: it brings the database libraries, which take
longer to read in than the window may take to appear (PACK-3). Meanwhile they are read in beside it."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from narayaneeyam_desktop.background import Background
from narayaneeyam_desktop.first_run.first_run_window import FirstRunWindow

if TYPE_CHECKING:
    from narayaneeyam_desktop.first_run.steps import ClinicTyped

_CONTROLLER = "narayaneeyam_desktop.first_run.first_run_controller"


class LateController(QObject):
    """Signals: created, as the controller's."""

    created = Signal(object)

    def __init__(self, window: FirstRunWindow, background: Background) -> None:
        super().__init__(window)
        self._window, self._background = window, background
        # Nothing else can be asked before one of these.
        window.clinic_typed.connect(self._clinic_typed)
        window.field_left.connect(self._field_left)

    def read_in(self) -> None:
        """Once the window is shown: on a thread of its own."""
        self._background.read(self, partial(import_module, _CONTROLLER), done=None, bulk=True)

    def _clinic_typed(self, typed: ClinicTyped) -> None:
        self._make()
        self._window.clinic_typed.emit(typed)

    def _field_left(self, name: str) -> None:
        self._make()
        self._window.field_left.emit(name)

    def _make(self) -> None:
        """From now on the controller itself answers."""
        from narayaneeyam_desktop.first_run.first_run_controller import FirstRunController

        self._window.clinic_typed.disconnect(self._clinic_typed)
        self._window.field_left.disconnect(self._field_left)
        FirstRunController(self._window, self._background).created.connect(self.created)
