"""The server says on the clinic's own network that it is there (zeroconf); PCs still need a joining code to trust it."""

from __future__ import annotations

import contextlib
import logging
import socket
from collections.abc import Iterator, Sequence
from ipaddress import ip_address

from zeroconf import InterfaceChoice, NonUniqueNameException, ServiceInfo, Zeroconf

from narayaneeyam_clinic.sync.messages import PROTOCOL
from narayaneeyam_server.settings import is_loopback

log = logging.getLogger(__name__)

SERVICE = "_narayaneeyam._tcp.local."
_LONGEST_NAME = 40


@contextlib.contextmanager
def announced(
    name: str, host: str, port: int, interfaces: Sequence[str] | InterfaceChoice | None = None
) -> Iterator[None]:
    """While the server runs. A network that lets nobody announce changes nothing: the address can still be typed."""
    plain = "".join(character for character in name if character.isprintable() and character != ".")[:_LONGEST_NAME]
    addresses = addresses_of(host)
    told = ServiceInfo(
        SERVICE,
        f"{plain or 'Narayaneeyam'}.{SERVICE}",
        port=port,
        parsed_addresses=addresses,
        properties={"protocol": str(PROTOCOL)},
        server=f"{socket.gethostname().split('.')[0]}.local.",
    )
    try:
        network = Zeroconf(interfaces=interfaces or (addresses if is_loopback(host) else InterfaceChoice.Default))
    except OSError:
        log.warning("this network lets nobody announce")
        yield
        return
    try:
        try:
            network.register_service(told, allow_name_change=True)
        except (OSError, NonUniqueNameException):
            log.warning("the server could not be announced")
        yield
    finally:
        network.unregister_all_services()
        network.close()


def addresses_of(host: str) -> list[str]:
    """Where PCs reach this machine."""
    try:
        given = ip_address(host)
    except ValueError:
        return [socket.gethostbyname(host)]
    if not given.is_unspecified:
        return [host]
    # Nothing is sent: the system only says by which of its addresses it would.
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(("192.0.2.1", 9))
        except OSError:
            return ["127.0.0.1"]
        return [asking.getsockname()[0]]
