"""HTML as nested parts. Every text is escaped where it is put in, so that no name can become a part of the page (OFFICE-5)."""

from __future__ import annotations

from html import escape


class Html(str):
    """Text that is HTML already; only `tag` and `together` make it."""

    __slots__ = ()


Part = Html | str | None


def tag(name: str, /, *parts: Part, **attributes: str | bool | None) -> Html:
    """An element. `class_` and `for_` lose their line; `data_x` becomes data-x; False and None are left out."""
    given = "".join(
        f" {_named(key)}" if value is True else f' {_named(key)}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _EMPTY:
        return Html(f"<{name}{given}>")
    return Html(f"<{name}{given}>{together(*parts)}</{name}>")


def together(*parts: Part) -> Html:
    """One after the other; what is not HTML is escaped."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in parts if part is not None))


_EMPTY = frozenset({"input", "meta", "link", "br"})


def _named(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
