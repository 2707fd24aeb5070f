"""Where the drawings of the icons lie."""

from __future__ import annotations

from narayaneeyam_clinic.shared.places import resources


def icon_file(name: str) -> str:
    """The path of an icon's file, with slashes as a style sheet wants them."""
    return (resources() / "icons" / f"{name}.svg").as_posix()
