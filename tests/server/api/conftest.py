"""The office that the tests of this folder ask; one for all, because a clinic with a server takes long to make."""

from __future__ import annotations

import pytest

from narayaneeyam_server.sealing import new_key
from tests.clinic_of_roles import StandingClock
from tests.server.office import opened_office


@pytest.fixture(scope="module")
def office(template_clinic, tmp_path_factory):
    with opened_office(template_clinic, tmp_path_factory.mktemp("office"), new_key(), StandingClock()) as made:
        yield made
