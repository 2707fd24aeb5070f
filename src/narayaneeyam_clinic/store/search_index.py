"""Finding patients, medicines and invoices by any part of their names and numbers (SEARCH).

An action that makes or changes something that is searched for calls `index_entry` in its own transaction. The index is
local, is never synced, and `store/search_rebuild.py` can make it anew. What is typed is folded exactly as what is
stored (`shared/search_text.py`); each kind of thing is asked for on its own, newest first, and only the rows shown are
read, so that one letter is answered as quickly as a whole name among 200,000 people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from sqlalchemy import Select, column, delete, select, table, text
from sqlalchemy.orm import Session

from narayaneeyam_clinic.people.actor import Actor
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.search_text import fold, fold_tokens, other_ways
from narayaneeyam_clinic.store.columns import clean_text
from narayaneeyam_clinic.store.prepared import raw_connection
from narayaneeyam_clinic.store.search_records import SearchEntry
from narayaneeyam_clinic.store.transaction import Reading, Transaction

PATIENT = "patient"
MEDICINE = "medicine"
INVOICE = "invoice"
KINDS = (PATIENT, MEDICINE, INVOICE)

# What a person may not open is not found, and not counted either (SEARCH-1).
SEEN_WITH = {
    PATIENT: Permission.SEE_PATIENTS,
    MEDICINE: Permission.SEE_STOCK,
    INVOICE: Permission.SEE_BILLS,
}

# A word of a private character, which nobody can type, marks the kind inside the index itself.
_KIND_WORDS = {PATIENT: "\ue001", MEDICINE: "\ue002", INVOICE: "\ue003"}
_SEARCH_TEXT = table("search_text", column("rowid"))
INDEXED = _SEARCH_TEXT.c.rowid
_BATCH = 500
_LONGEST_INDEXED = 3  # letters: the longest of the prefix indexes of `search_text`
_SEPARATORS = re.compile(r"[-/\s]+")
_OUR_NUMBER = re.compile(r"([A-Z][1-9][0-9]*)-(0*[1-9][0-9]*)")
_ZEROS = re.compile(r"(?<![0-9])0+(?=[0-9])")


@dataclass(frozen=True, slots=True)
class Found:
    """One answer of a search: what it is, and the two lines that are shown of it."""

    kind: str
    ref_id: str
    title: str
    detail: str


class Searchable(NamedTuple):
    """Something to be found: `words` is everything it is found by, as people write it; `folded` what is folded already."""

    kind: str
    ref_id: str
    title: str
    detail: str
    words: str
    folded: str = ""


def index_entry(tx: Transaction, kind: str, ref_id: str, title: str, detail: str, words: str, folded: str = "") -> None:
    """Make (or make anew) what is found of one thing. `words` is unfolded text: names, phones, `code_words(number)`…"""
    raw = raw_connection(tx.session)
    found = raw.execute("SELECT n FROM search_entry WHERE kind = ? AND ref_id = ?", (kind, ref_id)).fetchone()
    shown = (clean_text(title), clean_text(detail))
    if found is None:
        n = raw.execute(
            "INSERT INTO search_entry (kind, ref_id, title, detail) VALUES (?, ?, ?, ?)", (kind, ref_id, *shown)
        ).lastrowid
    else:
        (n,) = found
        raw.execute("UPDATE search_entry SET title = ?, detail = ? WHERE n = ?", (*shown, n))
        raw.execute("DELETE FROM search_text WHERE rowid = ?", (n,))
    raw.execute("INSERT INTO search_text (rowid, words) VALUES (?, ?)", (n, _stored(kind, words, folded)))


def drop_entry(tx: Transaction, kind: str, ref_id: str) -> None:
    """No longer found; what it was stays where it is."""
    n = tx.session.scalar(select(SearchEntry.n).where(SearchEntry.kind == kind, SearchEntry.ref_id == ref_id))
    if n is not None:
        tx.session.execute(text("DELETE FROM search_text WHERE rowid = :n"), {"n": n})
        tx.session.execute(delete(SearchEntry).where(SearchEntry.n == n))


def index_new_entries(session: Session, entries: Iterable[Searchable]) -> int:
    """Index many things that are not in the index yet (an import, a rebuild); returns how many."""
    connection = raw_connection(session)
    highest: int = connection.execute("SELECT coalesce(max(n), 0) FROM search_entry").fetchone()[0]
    begun = highest
    rest = iter(entries)
    while batch := [
        (n, e.kind, e.ref_id, e.title, e.detail, _stored(e.kind, e.words, e.folded))
        for n, e in enumerate(islice(rest, _BATCH), highest + 1)
    ]:
        connection.executemany(
            "INSERT INTO search_entry (n, kind, ref_id, title, detail) VALUES (?, ?, ?, ?, ?)",
            [row[:5] for row in batch],
        )
        connection.executemany(
            "INSERT INTO search_text (rowid, words) VALUES (?, ?)", [(row[0], row[5]) for row in batch]
        )
        highest += len(batch)
    return highest - begun


def clear_search_index(session: Session) -> None:
    """Forget everything that is found, before it is made anew."""
    session.execute(delete(SearchEntry))
    session.execute(text("INSERT INTO search_text (search_text) VALUES ('delete-all')"))


def search(rd: Reading, typed: str, kinds: Sequence[str] = KINDS, limit: int = 8) -> list[Found]:
    """At most `limit` things that the person may see, best first: whole words before beginnings, newest before older.

    Several kinds share the places, so that a name that 5,000 people have does not hide the one medicine.
    """
    keys = fold_tokens(typed)
    if not keys:
        return []
    ways = other_ways(typed)
    by_kind = [_found_of(rd, kind, keys, ways, limit) for kind in kinds if _may_see(rd.by, kind)]
    return _shared_places(by_kind, limit)


def matching(typed: str, kind: str) -> str | None:
    """The full-text expression for what is typed, for `matching_ids`; None when nothing is typed."""
    keys = fold_tokens(typed)
    return _of_ways(kind, [keys, *(other_ways(typed) if kind == PATIENT else ())]) if keys else None


def matching_ids(expression: str) -> Select[str]:
    """A query for the ids of what matches, to be ordered (by `INDEXED`, the order of coming in), limited or joined."""
    return (
        select(SearchEntry.ref_id)
        .join(_SEARCH_TEXT, SearchEntry.n == INDEXED)
        .where(text("search_text MATCH :wanted").bindparams(wanted=expression))
    )


def code_words(number: str) -> str:
    """The ways a number of ours is typed: "N1-00042" also as N100042, N142, N1-42 and 42 (SEARCH-5)."""
    short = _ZEROS.sub("", number)
    ways = [number, _SEPARATORS.sub("", number), short, _SEPARATORS.sub("", short)]
    return " ".join(dict.fromkeys(ways))


def code_keys(number: str) -> str:
    """What `code_words` of a number folds to; for our own patient numbers without the long way."""
    found = _OUR_NUMBER.fullmatch(number)
    if found is None:
        return fold(code_words(number))
    prefix, digits = found[1].lower(), found[2]
    short = digits.lstrip("0")
    return f"{prefix} {short} {prefix}{digits} {prefix}{short}"


def _may_see(actor: Actor, kind: str) -> bool:
    return actor.may(SEEN_WITH[kind])


def _stored(kind: str, words: str, folded: str) -> str:
    return f"{_KIND_WORDS[kind]} {folded} {fold(words)}" if words else f"{_KIND_WORDS[kind]} {folded}"


def _expression(kind: str, keys: Sequence[str], *, whole: bool) -> str:
    star = "" if whole else "*"
    wanted = [f'"{key}"{star}' for key in keys]
    return " AND ".join([*wanted, f'"{_KIND_WORDS[kind]}"'])


def _of_ways(kind: str, ways: Sequence[Sequence[str]]) -> str:
    """What begins with the keys of any of the ways."""
    one_way = [" AND ".join(f'"{key}"*' for key in way) for way in ways]
    return f'({" OR ".join(f"({way})" for way in one_way)}) AND "{_KIND_WORDS[kind]}"'


def _found_of(rd: Reading, kind: str, keys: Sequence[str], ways: Sequence[Sequence[str]], limit: int) -> list[Found]:
    statement = text(
        "SELECT e.kind, e.ref_id, e.title, e.detail FROM search_text JOIN search_entry e ON e.n = search_text.rowid"
        " WHERE search_text MATCH :wanted ORDER BY search_text.rowid DESC LIMIT :limit"
    )
    found: dict[str, Found] = {}
    for whole in (True, False):
        if len(found) < limit and (whole or kind == PATIENT or _may_begin(rd, kind, keys)):
            rows = rd.session.execute(statement, {"wanted": _expression(kind, keys, whole=whole), "limit": limit})
            for row in rows:
                found.setdefault(row.ref_id, Found(*row))
    if ways and kind == PATIENT and len(found) < limit:
        for row in rd.session.execute(statement, {"wanted": _of_ways(kind, ways), "limit": limit}):
            found.setdefault(row.ref_id, Found(*row))
    return list(found.values())[:limit]


def _may_begin(rd: Reading, kind: str, keys: Sequence[str]) -> bool:
    """Whether anything of the kind has words that begin at least with the first letters of the keys.

    Gathering all that begins with a longer key is slow where many do ("70000"), and for nothing where it is another kind
    that has them; the first letters are in the index already.
    """
    begun = [key[:_LONGEST_INDEXED] for key in keys]
    if begun == list(keys):
        return True
    statement = text("SELECT 1 FROM search_text WHERE search_text MATCH :wanted LIMIT 1")
    return rd.session.scalar(statement, {"wanted": _expression(kind, begun, whole=False)}) is not None


def _shared_places(by_kind: Sequence[list[Found]], limit: int) -> list[Found]:
    """Each kind keeps a fair share; places that one does not need go to the others. The order of kinds stays."""
    kept = [0] * len(by_kind)
    places = limit
    while places and any(kept[at] < len(found) for at, found in enumerate(by_kind)):
        for at, found in enumerate(by_kind):
            if places and kept[at] < len(found):
                kept[at] += 1
                places -= 1
    return [one for at, found in enumerate(by_kind) for one in found[: kept[at]]]
