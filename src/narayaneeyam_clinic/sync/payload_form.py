"""A group's payload as its rows: of the right form or refused whole, and in the words of this program's tables.

Whether a payload is of the right form follows from its bytes alone, so that every PC judges it alike (MERGE-17).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from narayaneeyam_clinic.sync.change_group import MAX_GROUP_BYTES, unpack

Row = dict[str, Any]

UP_CASTERS: dict[str, Callable[[Row], Row | None]] = {}
"""Revision -> what turns a row of an older program into one of it; None drops the row. A migration that renames or splits
a logged column adds its own here; one that only adds a column needs none, its default stands for what is not said."""

_LARGEST = 2**63


class NotARow(ValueError):
    """A payload that no program of ours wrote; `reason` is one word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_rows(
    payload: bytes, schema_rev: str, up_casters: Mapping[str, Callable[[Row], Row | None]] = UP_CASTERS
) -> list[Row]:
    """The rows as this program knows them. Raises NotARow: malformed, too_large."""
    if len(payload) > MAX_GROUP_BYTES:
        raise NotARow("too_large")
    try:
        rows: list[Row] = _loaded(payload)["rows"]
        for row in rows:
            _check(row)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise NotARow("malformed") from None
    if b"\\ud" in payload or b"\\uD" in payload:
        _refuse_half_characters(rows)
    for revision in sorted(up_casters):
        if schema_rev < revision:
            cast = up_casters[revision]
            rows = [later for row in rows if (later := cast(row)) is not None]
    return rows


def readable_rows(packed: bytes, schema_rev: str) -> list[Row]:
    """Of a packed payload in the log; none when it is not of the right form."""
    try:
        return read_rows(unpack(packed), schema_rev)
    except ValueError:
        return []


def _loaded(payload: bytes) -> Any:
    """As `json.loads`, without looking for other encodings and white space where our own programs write neither."""
    if payload[:2] == b'{"':
        text = payload.decode("utf-8", "surrogatepass")
        value, end = _DECODER.raw_decode(text)
        if end == len(text):
            return value
    return json.loads(payload)


_DECODER = json.JSONDecoder()


def _check(row: Any) -> None:
    if not (isinstance(row["t"], str) and isinstance(row["id"], str) and ("new" in row) != ("set" in row)):
        raise NotARow("malformed")
    if "new" in row:
        for value in row["new"].values():
            # Most values are texts: asked here, a million of them cost no call.
            if type(value) is not str and value is not None:
                _check_value(value)
        return
    for replaced, value in row["set"].values():
        if type(replaced) is list:
            if not all(type(one) is int for one in replaced):
                raise NotARow("malformed")
        elif type(replaced) is not int:
            raise NotARow("malformed")
        _check_value(value)


def _check_value(value: Any) -> None:
    kind = type(value)
    if kind is int:
        if not -_LARGEST <= value < _LARGEST:
            raise NotARow("malformed")
    elif kind is not str and value is not None:
        raise NotARow("malformed")


def _refuse_half_characters(rows: list[Row]) -> None:
    # JSON can name half of a surrogate pair, which is no text and cannot be stored.
    try:
        json.dumps(rows, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise NotARow("malformed") from None
