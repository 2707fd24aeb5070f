"""A hub on the clinic's network is found by its announcement."""

from __future__ import annotations

import pytest
from zeroconf import ServiceInfo, Zeroconf

from narayaneeyam_clinic.sync.find_hub import SERVICE, FoundHub, find_hubs

HERE = ["127.0.0.1"]


def test_a_hub_that_announces_itself_is_found_with_its_address():
    try:
        network = Zeroconf(interfaces=HERE)
    except OSError:
        pytest.skip("this machine lets nobody announce")
    told = ServiceInfo(
        SERVICE, f"Sree Dhanwanthari.{SERVICE}", port=8447, parsed_addresses=["192.168.1.10"], server="hub.local."
    )
    try:
        network.register_service(told)
        assert find_hubs(1, interfaces=HERE) == [FoundHub("Sree Dhanwanthari", "https://192.168.1.10:8447")]
    finally:
        network.unregister_all_services()
        network.close()
    assert find_hubs(1, interfaces=HERE) == []
