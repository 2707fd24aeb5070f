"""The promises of docs/specs and the tests hold each other: no ticked box without proof, no cited id without a promise."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

from tests.house_rules.promises import all_promises, cited_in, kinds_of, mentions, proofs, read_promises, tick


def test_a_line_is_read():
    one, two = read_promises("# A\n\n- [ ] SELL-4 Seen, not sold.\n- [x] SELL-5 Nice. (picture: demo)\n", Path("a.md"))
    assert (one.id, one.text, one.is_ticked, one.shown) == ("SELL-4", "Seen, not sold.", False, None)
    assert (two.is_ticked, two.shown) == (True, "demo")
    with pytest.raises(ValueError, match="not a promise"):
        read_promises("- [ ] something", Path("a.md"))


def test_a_figure_is_ticked_by_who_measured_it(tmp_path: Path):
    """A test that cites it, or a command that would measure it, ticks no figure and takes no tick away."""
    speed, other = tmp_path / "speed.md", tmp_path / "buy.md"
    speed.write_text("- [ ] SPEED-8 Small.\n- [x] SPEED-9 Fast.\n")
    other.write_text("- [ ] BUY-1 Bought.\n- [ ] BUY-2 Soon. (shown: python3 dev.py bench --only goods)\n")
    tick(
        [one for file in (speed, other) for one in read_promises(file.read_text(), file)], {"SPEED-8", "BUY-1", "BUY-2"}
    )
    assert speed.read_text() == "- [ ] SPEED-8 Small.\n- [x] SPEED-9 Fast.\n"
    assert other.read_text().startswith("- [x] BUY-1 Bought.\n- [ ] BUY-2 ")


def test_ids_are_given_once():
    assert [name for name, times in Counter(promise.id for promise in all_promises()).items() if times > 1] == []


def test_only_a_test_proves():
    module = ast.parse(
        '"""STOCK-1"""\n# STOCK-2\n'
        'def made():\n    """STOCK-3"""\n'
        '@mark("a", ["STOCK-4"])\ndef test_a():\n    """STOCK-5, of the list."""\n    "STOCK-6"  # STOCK-7\n'
    )
    assert list(cited_in(module)) == [("STOCK-4", "test_a"), ("STOCK-5", "test_a")]


def test_every_cited_id_exists():
    promises = all_promises()
    known = {promise.id for promise in promises}
    assert {(file, name) for file, name in mentions(kinds_of(promises)) if name not in known} == set()


def test_no_box_is_ticked_without_proof():
    promises = all_promises()
    proved = proofs(kinds_of(promises))
    assert [
        each.id
        for each in promises
        if each.is_ticked and not each.is_given_up and each.id not in proved and not each.shown
    ] == []
