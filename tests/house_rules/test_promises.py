"""The promises of docs/specs and the tests hold each other: no ticked box without proof, no cited id without a promise."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.house_rules.promises import ID, all_promises, citations, kinds_of, read_promises
from tests.house_rules.source import SRC, python_files, shown


def test_a_line_is_read():
    one, two = read_promises("# A\n\n- [ ] SELL-4 Seen, not sold.\n- [x] SELL-5 Nice. (picture: demo)\n", Path("a.md"))
    assert (one.id, one.text, one.is_ticked, one.shown) == ("SELL-4", "Seen, not sold.", False, None)
    assert (two.is_ticked, two.shown) == (True, "demo")
    with pytest.raises(ValueError, match="not a promise"):
        read_promises("- [ ] something", Path("a.md"))


def test_ids_are_given_once():
    assert [name for name, times in Counter(promise.id for promise in all_promises()).items() if times > 1] == []


def test_every_cited_id_exists():
    promises = all_promises()
    known = {promise.id for promise in promises}
    cited = citations(kinds_of(promises))
    assert {name: places for name, places in cited.items() if name not in known} == {}
    in_comments = {
        f"{shown(path)} {name}"
        for path in python_files(SRC)
        for name in ID.findall(path.read_text(encoding="utf-8"))
        if name.split("-")[0] in kinds_of(promises) and name not in known
    }
    assert in_comments == set()


def test_no_box_is_ticked_without_proof():
    promises = all_promises()
    cited = citations(kinds_of(promises))
    assert [
        each.id
        for each in promises
        if each.is_ticked and not each.is_given_up and each.id not in cited and not each.shown
    ] == []
