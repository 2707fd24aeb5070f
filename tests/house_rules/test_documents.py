"""What is written for people holds together: links lead somewhere, decisions are listed, verbs exist."""

from __future__ import annotations

import re
from pathlib import Path

import dev
import pytest

from tests.house_rules.source import ROOT, shown

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]


def targets(text: str) -> list[str]:
    """Where the links of a document lead inside the project."""
    return [
        link.split("#")[0] for link in LINK.findall(text) if "://" not in link and not link.startswith(("#", "mailto:"))
    ]


def test_links_are_found():
    assert targets("see [a](docs/a.md#top), ![b](b.png) and [c](https://example.org)") == ["docs/a.md", "b.png"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=shown)
def test_links_lead_somewhere(document: Path):
    text = document.read_text(encoding="utf-8")
    assert [target for target in targets(text) if target and not (document.parent / target).exists()] == []


@pytest.mark.parametrize("folder", ["decisions", "specs"])
def test_every_page_is_listed(folder: str):
    listed = (ROOT / "docs" / folder / "README.md").read_text(encoding="utf-8")
    pages = {page.name for page in (ROOT / "docs" / folder).glob("*.md")} - {"README.md"}
    assert [page for page in sorted(pages) if f"({page})" not in listed] == []


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_the_verbs_that_are_named_exist(document: str):
    named = set(re.findall(r"dev\.py (\w+)", (ROOT / document).read_text(encoding="utf-8")))
    assert named <= set(dev.VERBS)


def test_every_dependency_has_its_reason():
    """docs/decisions/0005."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    names = [
        re.split(r"[\[>=<;~! ]", wanted)[0] for wanted in (*project["dependencies"], *extras["desktop"], *extras["dev"])
    ]
    page = (ROOT / "docs" / "decisions" / "0005-dependencies.md").read_text(encoding="utf-8").lower().replace("_", "-")
    assert [
        name for name in names if name.lower().replace("_", "-") not in page and not name.startswith("types-")
    ] == []
