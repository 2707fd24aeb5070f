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
    hub = FoundHub("Sree Dhanwanthari", "https://192.168.1.10:8447")
    try:
        network.register_service(told)
        # Another test beside this one may announce a hub of its own, and a busy machine hears late.
        assert any(hub in find_hubs(1, interfaces=HERE) for _ in range(30))
    finally:
        network.unregister_all_services()
        network.close()
    assert hub not in find_hubs(1, interfaces=HERE)
