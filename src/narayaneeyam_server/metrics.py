"""Numbers for Prometheus: how often, how long, how many wait. No clinic, PC or person stands in them."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

TYPE = CONTENT_TYPE_LATEST


class Metrics:
    """The numbers of one server process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "narayaneeyam_requests", "Requests answered", ["route", "status"], registry=self.registry
        )
        self.seconds = Histogram(
            "narayaneeyam_request_seconds",
            "Time to answer; a pull's includes its waiting",
            ["route"],
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10, 30),
            registry=self.registry,
        )
        self.refusals = Counter("narayaneeyam_refusals", "Refusals by code", ["code"], registry=self.registry)
        self.groups = Counter("narayaneeyam_groups_taken", "Change groups taken into an order", registry=self.registry)
        self.waiting = Gauge("narayaneeyam_pcs_waiting", "PCs that wait for something new", registry=self.registry)

    def text(self) -> bytes:
        return generate_latest(self.registry)
