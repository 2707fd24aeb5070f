"""Nothing that others receive names a place, tool or paper that only one workplace has, or a registry's address."""

from __future__ import annotations

from tests.house_rules.source import committed_files, shown

# Written in pieces, so that this file does not contain what it forbids.
PAPERS = ["DESIGN", "DOMAIN", "LOOK", "STACK", "STYLE", "SYNC", "USERS", "HOUSE"]
FORBIDDEN = [
    "/work" + "/main",
    "/work" + "/shared",
    "/work" + "/brief",
    ".." + "/shared",
    "issues" + " show",
    "pypi" + ".org",
    "python" + "hosted.org",
    "registry.npm" + "js.org",
    "cla" + "ude",
    "anth" + "ropic",
    *(f"{paper}.m" + "d" for paper in PAPERS),
]
BINARY = {
    ".png",
    ".ttf",
    ".otf",
    ".pdf",
    ".xlsx",
    ".db",
    ".sqlite",
    ".zst",
    ".gz",
    ".zip",
    ".ico",
    ".icns",
    ".narayaneeyam",
}


def forbidden_in(text: str) -> list[str]:
    """The forbidden words of a text, whatever their case for names of tools."""
    lowered = text.lower()
    return [word for word in FORBIDDEN if (word in text if word[0].isupper() else word in lowered)]


def test_the_words_are_found():
    assert forbidden_in("see /work" + "/shared for more")
    assert forbidden_in("by " + "SYNC" + ".md section 3")
    assert not forbidden_in("the work of the day, shared by all; a sync of clocks")


def test_nothing_committed_names_them():
    found = []
    for path in committed_files():
        if path.suffix not in BINARY:
            words = forbidden_in(path.read_bytes().decode("utf-8", errors="replace"))
            found += [f"{shown(path)} names {word}" for word in words]
    assert found == []
