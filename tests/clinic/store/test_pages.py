"""An encrypted file written past SQLite, page by page (SYNC-20, SYNC-22, SYNC-23)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from narayaneeyam_clinic.store.engine import connect
from narayaneeyam_clinic.store.pages import FREE_PAGE, PAGE_BYTES, PageWriter, free_pages, read_pages

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
NAMES = [(f"Madhavan Nambiar {number} " * 20,) for number in range(9_000)]


def with_free_pages(path: Path) -> None:
    """Much was deleted, by which more pages became free than one page of the list names."""
    raw: Any = connect(path, KEY, must_exist=False)
    for statement in ("journal_mode=DELETE", "secure_delete=FAST"):
        raw.execute(f"PRAGMA {statement}").fetchall()
    raw.execute("CREATE TABLE kept (name TEXT) STRICT")
    raw.execute("CREATE TABLE gone (name TEXT) STRICT")
    raw.execute("BEGIN")
    raw.executemany("INSERT INTO gone VALUES (?)", NAMES)
    raw.execute("INSERT INTO kept VALUES ('Lakshmi Amma')")
    raw.execute("DELETE FROM gone")
    raw.execute("COMMIT")
    raw.close()


def test_free_pages_are_left_out(tmp_path):
    """Nothing of them is read or sealed; whoever writes into the file next takes them; what remains gets a seal."""
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    with_free_pages(old)
    free = free_pages(old, KEY)
    contents = list(read_pages(old, KEY, free))
    assert len(free.lists) > 1
    assert contents.count(FREE_PAGE) == len(free.listed) > 1_000
    assert b"Madhavan" not in b"".join(contents)
    with new.open("wb") as file:
        writer = PageWriter(file, OTHER_KEY)
        for at in range(0, len(contents), 700):
            writer.write(writer.sealed(b"".join(contents[at : at + 700])))
    assert new.stat().st_size == old.stat().st_size == writer.pages * PAGE_BYTES
    raw: Any = connect(new, OTHER_KEY)
    assert raw.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    raw.execute("BEGIN")
    raw.executemany("INSERT INTO kept VALUES (?)", NAMES[:4_000])
    raw.execute("COMMIT")
    raw.close()
    writer.fill(new)
    raw = connect(new, OTHER_KEY)
    assert raw.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert raw.execute("SELECT count(*) FROM kept").fetchone() == (4_001,)
    assert raw.execute("PRAGMA freelist_count").fetchone()[0] > 0
    raw.close()


def test_a_file_that_ends_with_a_free_page_is_as_long(tmp_path):
    """SQLite believes no file that is shorter than it says."""
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    with_free_pages(old)
    contents = list(read_pages(old, KEY, free_pages(old, KEY)))
    assert contents[-1] == FREE_PAGE
    with new.open("wb") as file:
        writer = PageWriter(file, OTHER_KEY)
        writer.write(writer.sealed(b"".join(contents)))
    assert new.stat().st_size == old.stat().st_size
