"""Worlds for the scenarios: each from the one template, with a seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.simulator.template import Template, make_template
from tests.simulator.world import World, world_of


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("simulator"))


@pytest.fixture
def make_world(template: Template, tmp_path: Path) -> Iterator[Callable[..., World]]:
    """`make_world(seed, pcs=3)`: a clinic whose PCs all have everything."""
    with ExitStack() as stack:

        def make(seed: int, pcs: int = 3) -> World:
            return stack.enter_context(world_of(tmp_path / f"world-{seed}", template, seed, pcs))

        yield make
