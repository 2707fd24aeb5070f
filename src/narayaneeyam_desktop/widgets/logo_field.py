"""Choosing the clinic's logo: a picture file, shown small, kept as PNG of at most 400 pixels."""

from __future__ import annotations

import base64

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from narayaneeyam_desktop.theme.theme import theme
from narayaneeyam_desktop.widgets.action_button import ActionButton, LinkButton
from narayaneeyam_desktop.widgets.field import Field

_LARGEST = 400


class LogoField(Field):
    """A button that asks for a picture, and the picture."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__(label, inside, parent=parent)
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        self._choose = ActionButton(self.tr("Choose a picture…"))
        self._picture = QLabel()
        self._take_away = LinkButton(self.tr("Take away"))
        self._take_away.hide()
        row.addWidget(self._choose)
        row.addWidget(self._picture)
        row.addWidget(self._take_away)
        row.addStretch(1)
        self._image: QImage | None = None
        self._choose.clicked.connect(self._ask)
        self._take_away.clicked.connect(self._without)
        self.setFocusProxy(self._choose)

    def take_file(self, path: str) -> None:
        """Reads a picture; a file that is none is said under the field."""
        image = QImage(path)
        if image.isNull():
            self.show_problem(self.tr("This file is not a picture that can be read. Choose a PNG or JPEG file."))
            return
        self.clear_problem()
        if max(image.width(), image.height()) > _LARGEST:
            image = image.scaled(
                _LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        self._show(image)
        self.edited.emit()

    def set_picture(self, picture: str | None) -> None:
        """Shows what is kept: PNG in base64, or nothing."""
        image = QImage.fromData(base64.b64decode(picture)) if picture else None
        self._show(image)
        self.clear_problem()

    def picture_base64(self) -> str | None:
        """The picture as PNG in base64; None when none was chosen."""
        if self._image is None:
            return None
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self._image)
        return base64.b64encode(bytes(buffer.data().data())).decode()

    def _show(self, image: QImage | None) -> None:
        self._image = image
        self._take_away.setVisible(image is not None)
        if image is None:
            self._picture.clear()
            return
        height = theme().size(32)
        self._picture.setPixmap(
            QPixmap.fromImage(image).scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
        )

    def _without(self) -> None:
        self._show(None)
        self.edited.emit()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the logo"))
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()
