"""Servers that announce themselves on the clinic's own network (zeroconf). The joining code, not this, says which to trust."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from zeroconf import DNSQuestionType, InterfaceChoice, ServiceBrowser, ServiceStateChange, Zeroconf

SERVICE = "_narayaneeyam._tcp.local."
_ASK_MS = 1_000
# An answer to us alone goes to whichever program of this PC listens on the port: where another one does (the system's own, a hub),
# it may never come here.
_TO_ALL = DNSQuestionType.QM


@dataclass(frozen=True, slots=True)
class FoundHub:
    """A server's name as it announces it, and its address."""

    name: str
    address: str


def find_hubs(
    seconds: float = 2.0, *, interfaces: Sequence[str] | InterfaceChoice = InterfaceChoice.Default
) -> list[FoundHub]:
    """Those that answer within `seconds`, by name. Empty also where the network lets nobody ask."""
    names: set[str] = set()
    changed = threading.Event()

    def seen(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        if state_change is not ServiceStateChange.Removed:
            names.add(name)

    try:
        network = Zeroconf(interfaces=interfaces)
    except OSError:
        return []
    try:
        browser = ServiceBrowser(network, SERVICE, handlers=[seen], question_type=_TO_ALL)
        changed.wait(seconds)
        browser.cancel()
        found = [hub for name in sorted(names) if (hub := _hub(network, name)) is not None]
    finally:
        network.close()
    return found


def _hub(network: Zeroconf, name: str) -> FoundHub | None:
    told = network.get_service_info(SERVICE, name, _ASK_MS, question_type=_TO_ALL)
    if told is None or told.port is None:
        return None
    hosts = told.parsed_addresses()
    if not hosts:
        return None
    host = f"[{hosts[0]}]" if ":" in hosts[0] else hosts[0]
    return FoundHub(name.removesuffix(f".{SERVICE}")[:100], f"https://{host}:{told.port}")
