"""Whatever is drawn by chance in a run follows from its seed: ids, salts, keys, and what happens."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from narayaneeyam_clinic.shared import identifiers


@contextlib.contextmanager
def drawn_from(chance: Random, milliseconds: Callable[[], int]) -> Iterator[None]:
    """The standard library's secrets and the ids' time come from the seed as long as this is open."""
    before: list[tuple[Any, str, Any]] = []

    def put(module: Any, name: str, value: Any) -> None:
        before.append((module, name, getattr(module, name)))
        setattr(module, name, value)

    put(secrets, "token_bytes", lambda length=32: chance.randbytes(length))
    put(secrets, "token_hex", lambda length=32: chance.randbytes(length).hex())
    put(secrets, "randbits", chance.getrandbits)
    put(secrets, "randbelow", chance.randrange)
    put(identifiers, "_last_millisecond", 0)
    put(identifiers, "time_ns", lambda: milliseconds() * 1_000_000)
    try:
        yield
    finally:
        for module, name, value in reversed(before):
            setattr(module, name, value)
