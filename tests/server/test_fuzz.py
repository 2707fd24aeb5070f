"""The OpenAPI description, fuzzed by schemathesis: whatever is sent, no answer is a defect (SERVER-24)."""

from __future__ import annotations

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error

from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_clinic.sync.messages import FRAMES_TYPE, SEGMENT_TYPE
from tests.server.log_of_pcs import Pc, clinic_to_join
from tests.server.served import Served
from tests.server.test_serving import headers_of


@schemathesis.serializer(SEGMENT_TYPE, FRAMES_TYPE)
def as_it_is(_ctx, value):
    """Bytes that somebody calls a segment, or frames."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    environment = {"NARAYANEEYAM_SERVER_TRIES_PER_MINUTE": "100000"}
    with Served(tmp_path_factory.mktemp("fuzzed") / "server", environment=environment) as server:
        yield server
        assert '"a defect"' not in server.log()


@pytest.fixture(scope="module")
def described(served):
    return schemathesis.openapi.from_url(f"{served.address}/openapi.json", wait_for_schema=10)


@pytest.fixture(scope="module")
def known(served):
    """A good PC's headers, so that what is fuzzed gets past the door."""
    pc = Pc.joins(served.transport(), served.code(), clinic_to_join())
    pc.hello()
    yield headers_of(pc)
    pc.server.close()


def test_no_question_is_a_defect(described, known):
    """SERVER-24"""
    asked = []
    for found in described.get_all_operations():
        operation = found.ok()
        # What a new PC downloads is made from the clinic's rows, which this invented log does not have.
        if operation.path == "/sync/snapshot":
            continue

        @settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def ask(case):
            if "wait" in (case.query or {}):
                case.query["wait"] = 0
            case.call_and_validate(headers=known, checks=[not_a_server_error], timeout=60)
            case.call_and_validate(checks=[not_a_server_error], timeout=60)

        ask()
        asked.append(operation.label)
    assert len(asked) >= 8


def test_a_description_stands_for_every_address(served):
    """SERVER-24: all that is served is described, and described refusals have their form."""
    described = httpx.get(f"{served.address}/openapi.json").json()
    assert {"/sync/join", "/sync/hello", "/sync/push", "/sync/pull", "/health"} <= set(described["paths"])
    refused = described["paths"]["/sync/push"]["post"]["responses"]["401"]["content"]
    assert list(refused) == ["application/problem+json"]
    assert httpx.get(f"{served.address}/sync/snapshot/{new_id()}").status_code == 401
