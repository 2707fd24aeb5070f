"""The changelog keeps its form, so that people and programs can read it."""

from __future__ import annotations

import re

from tests.house_rules.source import ROOT

VERSION = re.compile(r"^## \[(Unreleased|\d+\.\d+\.\d+)\](?: - (\d{4}-\d{2}-\d{2}))?$")
KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def complaints(text: str) -> list[str]:
    """What is wrong with a changelog in the form of keepachangelog.com."""
    found = [] if text.startswith("# Changelog\n") else ["does not begin with its title"]
    versions = [line for line in text.splitlines() if line.startswith("## ")]
    matched = [VERSION.match(line) for line in versions]
    found += [f"not a version: {line}" for line, match in zip(versions, matched, strict=True) if match is None]
    found += [f"{match[1]} has no date" for match in matched if match and match[1] != "Unreleased" and not match[2]]
    found += [
        f"not a kind of change: {line}"
        for line in text.splitlines()
        if line.startswith("### ") and line[4:] not in KINDS
    ]
    numbers = [tuple(map(int, match[1].split("."))) for match in matched if match and match[1] != "Unreleased"]
    return found if numbers == sorted(numbers, reverse=True) else [*found, "the newest version is not first"]


def test_the_form_is_recognised():
    good = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- x\n\n## [0.2.0] - 2027-01-02\n\n## [0.1.0] - 2026-12-01\n"
    assert complaints(good) == []
    assert complaints(good.replace("### Added", "### New"))
    assert complaints(good.replace(" - 2027-01-02", ""))
    assert complaints(good.replace("0.2.0", "0.0.2"))


def test_our_changelog_has_the_form():
    assert complaints((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")) == []
