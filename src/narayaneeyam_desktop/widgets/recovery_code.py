"""The recovery code on the screen: large and not to be copied, and the field it is typed back into, group by group (KEY-4, KEY-5)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QWidget

from narayaneeyam_desktop.widgets.field import LineField

GROUP = 5


class RecoveryCodeLabel(QLabel):
    """Two lines of three groups. Nothing of it can be selected, dragged or copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "recoveryCode")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(self.tr("Recovery code"))

    def show_code(self, code: str) -> None:
        groups = code.split("-")
        half = (len(groups) + 1) // 2
        self.setText("   ".join(groups[:half]) + "\n" + "   ".join(groups[half:]))
        # A screen reader says letter by letter, with a rest after each group.
        self.setAccessibleDescription(", ".join(" ".join(group) for group in groups))


class RecoveryCodeField(LineField):
    """Takes the code as people type it: small letters, blanks and dashes as they come; writes it in groups.

    With `compare_with` it says at the end of each group whether it is as shown. Nothing can be pasted or dropped in:
    typing proves that it was written down.
    """

    def __init__(self, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, max_length=60, parent=parent)
        self._code = ""
        self.input.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.input.setAcceptDrops(False)
        self.edited.connect(self._write_in_groups)

    def compare_with(self, code: str) -> None:
        """The code that is shown at this moment, plain or in groups."""
        self._code = _plain(code)

    def takes_key(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Paste) or super().takes_key(event)

    def _write_in_groups(self) -> None:
        before = self.input.text()
        at_end = self.input.cursorPosition() == len(before)
        if at_end:
            # In the middle of the text the cursor would jump; there it is only compared.
            self.input.setText("-".join(_groups(_plain(before))))
        if not self._code:
            return
        for number, (typed, shown) in enumerate(zip(_groups(_plain(before)), _groups(self._code), strict=False), 1):
            if len(typed) == len(shown) and typed != shown:
                self.show_problem(self.tr("Group {number} is not as shown above. Compare it.").format(number=number))
                return


def _plain(text: str) -> str:
    return "".join(character for character in text.upper() if character.isalnum())


def _groups(plain: str) -> list[str]:
    return [plain[at : at + GROUP] for at in range(0, len(plain), GROUP)]
