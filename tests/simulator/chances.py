"""Whatever is drawn by chance in a run follows from its seed: ids, salts, keys, and what happens."""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Callable, Iterator
from random import Random
from types import SimpleNamespace
from typing import Any

import uuid6


@contextlib.contextmanager
def drawn_from(chance: Random, milliseconds: Callable[[], int]) -> Iterator[None]:
    """The standard library's secrets and the ids' time come from the seed as long as this is open; nothing of ours is changed."""
    before: list[tuple[Any, str, Any]] = []

    def put(module: Any, name: str, value: Any) -> None:
        before.append((module, name, getattr(module, name)))
        setattr(module, name, value)

    put(secrets, "token_bytes", lambda length=32: chance.randbytes(length))
    put(secrets, "token_hex", lambda length=32: chance.randbytes(length).hex())
    put(secrets, "randbits", chance.getrandbits)
    put(secrets, "randbelow", chance.randrange)
    put(uuid6, "_last_v7_timestamp", None)
    put(uuid6, "time", SimpleNamespace(time_ns=lambda: milliseconds() * 1_000_000, time=time.time))
    try:
        yield
    finally:
        for module, name, value in reversed(before):
            setattr(module, name, value)
