"""The link of a PC to its server: everything that was done here and elsewhere, once, whatever the line does (SYNC, WIRE)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.sync.link_state import LinkKind
from tests.clinic.sync.linked import Pc, World, alike, another_pc, first_pc, settle


def administrator(clinic: Clinic) -> Actor:
    with clinic.reading(by=PROGRAM) as rd:
        return actor_of(rd.session, rd.session.query(User).filter_by(login="administrator").one())


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.close()


@pytest.fixture
def desk(world: World, template_clinic) -> Pc:
    return first_pc(world, template_clinic, administrator)


@pytest.fixture
def two(world: World, desk: Pc) -> tuple[Pc, Pc]:
    """Reception and counter, both with everything."""
    desk.exchange()
    counter = another_pc(world, 2, desk.row.clinic_id)
    settle(desk, counter)
    return desk, counter


def test_what_one_pc_does_the_other_has(two):
    """SYNC-6"""
    desk, counter = two
    desk.register("Lakshmi Nair")
    counter.register("Ravi Menon")
    assert desk.exchange().kind is LinkKind.UP_TO_DATE
    assert counter.exchange().kind is LinkKind.UP_TO_DATE
    desk.exchange()
    assert desk.names() == counter.names() == ["Lakshmi Nair", "Ravi Menon"]
    alike(desk, counter)
