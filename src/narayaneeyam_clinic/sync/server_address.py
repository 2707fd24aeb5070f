"""Where a server is: the address as it is typed, and the certificate that must answer there (WIRE-1)."""

from __future__ import annotations

import ssl
from ipaddress import ip_address
from urllib.parse import urlsplit

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.sync.join_code import JoinCode, fingerprint_of

_CONNECT_SECONDS = 5.0
# X509_V_FLAG_NO_CHECK_TIME: one certificate alone is trusted, so its dates say nothing, and a PC whose clock stands in
# 2010 must still reach the server that tells it so.
_NO_CHECK_TIME = 0x200000


def server_address(typed: str) -> str:
    """`https://host:port`, without a path. Plain http is for this PC alone. Refused: server_address_not_understood/_safe."""
    plain = typed.strip()
    try:
        parts = urlsplit(plain if "://" in plain else f"https://{plain}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if (
        not host
        or parts.scheme not in ("http", "https")
        or parts.path not in ("", "/")
        or parts.query
        or parts.username
        or " " in plain
    ):
        raise Refused("server_address_not_understood", field="address", address=typed.strip()[:100])
    if parts.scheme == "http" and not _is_this_pc(host):
        raise Refused("server_address_not_safe", field="address", address=plain)
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port else "")


def certificate_at(address: str, code: JoinCode) -> str | None:
    """The server's certificate (PEM), when it is the one that the joining text names; None when the text names none.

    Refused: certificate_differs, server_unreachable. Nothing but the TLS greeting is sent.
    """
    if code.fingerprint is None:
        return None
    parts = urlsplit(address)
    if parts.scheme != "https" or parts.hostname is None:
        raise Refused("certificate_differs", field="address")
    try:
        pem = ssl.get_server_certificate((parts.hostname, parts.port or 443), timeout=_CONNECT_SECONDS)
    except (OSError, ValueError):
        raise Refused("server_unreachable", field="address") from None
    if fingerprint_of(ssl.PEM_cert_to_DER_cert(pem)) != code.fingerprint:
        raise Refused("certificate_differs", field="address")
    return pem


def trusting_only(certificate: str) -> ssl.SSLContext:
    """TLS with this one certificate, whatever name or date stands on it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_REQUIRED
    context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN | ssl.VerifyFlags(_NO_CHECK_TIME)
    context.load_verify_locations(cadata=certificate)
    return context


def _is_this_pc(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
