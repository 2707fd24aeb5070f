"""Servers that answer on this network, as a window offers them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HubShown:
    """A server that was found on this network."""

    name: str
    address: str


def found_hubs() -> list[HubShown]:
    """Asks for some seconds: for a network worker."""
    # Imported here: the network's libraries, beside the screen.
    from narayaneeyam_clinic.sync.find_hub import find_hubs

    return [HubShown(hub.name, hub.address) for hub in find_hubs()]
