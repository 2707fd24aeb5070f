"""Which column is what: headings as clinics write them, in English, Malayalam and Hindi, mapped to our fields (IMP-2)."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from hashlib import blake2b

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.places import resources

# The heading of the column in which bad rows carry their reason; when the corrected file comes back it is left out (IMP-10).
REASON_HEADING = "Why not imported"


class ImportKind(StrEnum):
    """What a file is about; also the word of the console."""

    PATIENTS = "patients"
    MEDICINES = "medicines"
    STOCK = "stock"
    PRICES = "prices"


@dataclass(frozen=True, slots=True)
class ImportField:
    """Something a column may hold. `headings` are the ways clinics name it; the first that fits wins."""

    name: str
    headings: tuple[str, ...]
    needed: bool = False


def import_fields(kind: ImportKind) -> tuple[ImportField, ...]:
    """What a file of this kind may hold, in the order it is shown."""
    return _fields()[kind]


@cache
def _fields() -> dict[ImportKind, tuple[ImportField, ...]]:
    """The shipped list of headings; in a cell they stand with | between them."""
    fields: dict[ImportKind, list[ImportField]] = {kind: [] for kind in ImportKind}
    with (resources() / "import_headings.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, strict=True):
            headings = tuple(row["headings"].split("|"))
            fields[ImportKind(row["kind"])].append(ImportField(row["field"], headings, row["needed"] == "yes"))
    return {kind: tuple(each) for kind, each in fields.items()}


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Field -> number of the column, counted from 0. Columns that no field names are left out of the import."""

    columns: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, columns: Mapping[str, int]) -> ColumnMapping:
        return cls(tuple(sorted(columns.items())))

    def column(self, field: str) -> int | None:
        return dict(self.columns).get(field)


def propose_mapping(kind: ImportKind, header: Iterable[str]) -> ColumnMapping:
    """The mapping by the headings alone: exact names first, then names that a heading begins or ends with ("Mobile No. (self)")."""
    headings = [_plain(heading) for heading in header]
    columns: dict[str, int] = {}
    for fits in (_is_same, _begins_or_ends):
        for field in import_fields(kind):
            if field.name in columns:
                continue
            for name in field.headings:
                place = next(
                    (at for at, one in enumerate(headings) if at not in columns.values() and fits(one, name)), None
                )
                if place is not None:
                    columns[field.name] = place
                    break
    return ColumnMapping.of(columns)


def checked_mapping(kind: ImportKind, header: tuple[str, ...], mapping: ColumnMapping) -> ColumnMapping:
    """The mapping, when it can be worked with. Refused, naming the field: column_missing, column_unknown, column_twice."""
    columns = dict(mapping.columns)
    known = {field.name for field in import_fields(kind)}
    seen: set[int] = set()
    for field, place in columns.items():
        if field not in known or not 0 <= place < len(header):
            raise Refused("column_unknown", field=field)
        if place in seen:
            raise Refused("column_twice", field=field, heading=header[place])
        seen.add(place)
    missing = next((field.name for field in import_fields(kind) if field.needed and field.name not in columns), None)
    if missing is None and kind is ImportKind.STOCK:
        if "sku" not in columns and "medicine" not in columns:
            missing = "medicine"
        elif "packs" not in columns and "loose" not in columns:
            missing = "packs"
    if missing is not None:
        raise Refused("column_missing", field=missing, column=missing)
    return mapping


def header_signature(header: Iterable[str]) -> str:
    """The same for the same headings in the same order; the column of reasons does not count."""
    kept = [_plain(heading) for heading in header if heading != REASON_HEADING]
    return blake2b("\x1f".join(kept).encode(), digest_size=12).hexdigest()


def _plain(heading: str) -> str:
    text = unicodedata.normalize("NFC", heading).casefold()
    kept = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" or c in "\u200c\u200d" else " " for c in text)
    return " ".join(kept.split())


def _is_same(heading: str, name: str) -> bool:
    return heading == name or heading.replace(" ", "") == name.replace(" ", "")


def _begins_or_ends(heading: str, name: str) -> bool:
    return len(name) > 2 and (heading.startswith(name + " ") or heading.endswith(" " + name))
