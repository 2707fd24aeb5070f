"""What does not go into the package although a library brings it (PACK-2, PACK-5)."""

from __future__ import annotations

from pathlib import PurePosixPath

# Parts of Qt and of other libraries that no page uses. PostgreSQL is for a server that is installed as one.
_MODULES = (
    "PIL.ImageQt",
    "PIL._avif",
    "PIL._imagingtk",
    "PySide6.QtConcurrent",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickControls2",
    "PySide6.QtQuickWidgets",
    "PySide6.QtSql",
    "PySide6.QtUiTools",
    "PySide6.QtXml",
    "fontTools",
    "gi",
    "httptools",
    "_curses",
    "_dbm",
    "_gdbm",
    "IPython",
    "lxml",
    "numpy",
    "pip",
    "psycopg",
    "psycopg_binary",
    "pycparser",
    "pytest",
    "readline",
    "setuptools",
    "tkinter",
    "uvloop",
    "watchfiles",
    "websockets",
    "wsproto",
    "zstandard._cffi",
)
# Files, by a part of their path in the folder.
_FILES = (
    "libqgtk3",  # the look of GNOME's dialogs, with all of GTK behind it; ours is our own
    "Qt6Quick", "Qt6Qml", "Qt6VirtualKeyboard", "Qt6Sql", "Qt6Designer", "Qt6ShaderTools",
    "Qt/translations", "PySide6/translations", "qmltooling", "/qml/", "virtualkeyboard",
    "plugins/tls/", "plugins/networkinformation/", "plugins/egldeviceintegrations/", "libQt6EglF", "plugins/generic/",
    "platforms/libqeglfs", "platforms/libqlinuxfb", "platforms/libqvnc", "platforms/libqvkkhrdisplay", "platforms/libqminimal",
    "imageformats/libqtiff", "imageformats/libqtga", "imageformats/libqwbmp", "imageformats/libqicns", "imageformats/libqpdf",
    "libavif",
    "reportlab/fonts/",  # ours are in resources; one of these is under the GPL
)  # fmt: skip
# On Linux the libraries of the system stay the system's: they fit each other, and it mends them. Only what Python was built
# with goes along, because it is called differently from one Linux to the next.
_SYSTEM = ("/usr/lib/", "/lib/")
_OF_PYTHON = ("libpython", "libssl", "libcrypto", "libffi", "libsqlite3", "libbz2", "liblzma", "libz.", "libuuid")
# Tables of telephone numbers that only tell whose network a number is and where it rings.
_TABLES = ("phonenumbers.carrierdata", "phonenumbers.geodata", "phonenumbers.tzdata")


def unused_modules() -> list[str]:
    """The modules that PyInstaller leaves out with all that only they need."""
    return [*_MODULES, *_TABLES]


def is_used(place: str, source: str = "") -> bool:
    """Whether a file goes along, by its place in the folder and where it lies on the machine that makes the package."""
    path = place.replace("\\", "/")
    if source.startswith(_SYSTEM) and not PurePosixPath(path).name.startswith(_OF_PYTHON):
        return False
    return not any(part in path for part in _FILES)
