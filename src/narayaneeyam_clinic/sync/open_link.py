"""The link of a clinic as its file tells: where the server is, and the certificate that it must show."""

from __future__ import annotations

import platform
from collections.abc import Callable
from functools import partial

from narayaneeyam_clinic.clinic import Clinic
from narayaneeyam_clinic.documents.exchange_files import send_files
from narayaneeyam_clinic.sync.link import Link, at_once, nobody
from narayaneeyam_clinic.sync.link_row import LinkRow, read_link, reading_raw
from narayaneeyam_clinic.sync.link_state import LinkState
from narayaneeyam_clinic.sync.pull_others import nobody_waits
from narayaneeyam_clinic.sync.push_own import Run
from narayaneeyam_clinic.sync.transport import Transport


def over_https(row: LinkRow) -> Transport:
    """The usual way to a server."""
    # Imported here: a clinic that stands alone has no use for the network's libraries (SPEED-8).
    from narayaneeyam_clinic.sync.wire import HttpTransport

    return HttpTransport(row.address, row.certificate)


def open_link(
    clinic: Clinic,
    *,
    run: Run = at_once,
    tell: Callable[[LinkState], None] = nobody,
    someone_waits: Callable[[], bool] = nobody_waits,
    pc_name: str | None = None,
    connect: Callable[[LinkRow], Transport] = over_https,
) -> Link | None:
    """Nothing is sent yet. None for a clinic that has not joined a server. `stop` it before the clinic is closed."""
    with reading_raw(clinic) as raw:
        row = read_link(raw)
    if row is None:
        return None
    name = pc_name or own_name(clinic)
    return Link(clinic, connect(row), pc_name=name, run=run, tell=tell, also=partial(send_files, clinic))


def own_name(clinic: Clinic) -> str:
    """One name everywhere: as the clinic's own list of PCs has it."""
    with reading_raw(clinic) as raw:
        found = raw.execute("SELECT name FROM device WHERE id = ?", (clinic.device.id,)).fetchone()
    return found[0] if found and found[0] else name_of_pc()


def name_of_pc() -> str:
    """What a new PC is called if nobody names it: its name on the network."""
    return platform.node()[:200] or "PC"
