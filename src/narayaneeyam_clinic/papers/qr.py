"""QR codes as a list of black bars, to be drawn as vectors: sharp on any printer and small in the file."""

from __future__ import annotations

from functools import lru_cache

_QUIET_ZONE = 2


@lru_cache(maxsize=64)
def qr_path(content: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """The side in modules with the quiet zone, and the bars as (column, row, length in modules)."""
    # Imported here, as whatever only a paper needs (SPEED-8).
    import segno

    # A fixed mask saves trying all eight, five sixths of the time; readers take any mask.
    code = segno.make_qr(content, error="m", mask=0)
    bars: list[tuple[int, int, int]] = []
    for row, modules in enumerate(code.matrix, start=_QUIET_ZONE):
        start: int | None = None
        for column, dark in enumerate([*modules, 0], start=_QUIET_ZONE):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                bars.append((start, row, column - start))
                start = None
    return len(code.matrix) + 2 * _QUIET_ZONE, tuple(bars)
