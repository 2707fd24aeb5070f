"""The server's own certificate: made once, kept in its data folder; PCs know it by the fingerprint in the joining code."""

from __future__ import annotations

import os
import socket
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_FILE = "own-certificate.pem"
# Nobody looks at the date: the PCs trust this one certificate, and no other.
_VALID = timedelta(days=20 * 365)


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files for TLS, and the certificate's bytes (DER) when it is our own and its fingerprint must be told."""

    certificate_file: Path
    key_file: Path
    own: bytes | None


def own_certificate(folder: Path) -> Certificate:
    """The one in this folder; the first to ask makes it. Certificate and key are in one file, readable by its owner alone."""
    path = folder / _FILE
    if not path.exists():
        _make(path)
    return Certificate(path, path, own_certificate_bytes(folder))


def own_certificate_bytes(folder: Path) -> bytes | None:
    """The certificate (DER), if one was made."""
    path = folder / _FILE
    if not path.exists():
        return None
    text = path.read_text(encoding="ascii")
    return ssl.PEM_cert_to_DER_cert(text[: text.index("-----END CERTIFICATE-----")] + "-----END CERTIFICATE-----\n")


def kept_certificate(folder: Path) -> str | None:
    """Certificate and key for a backup: with another one no PC would know the restored server."""
    path = folder / _FILE
    return path.read_text(encoding="ascii") if path.exists() else None


def put_certificate(folder: Path, kept: str) -> None:
    """That of a backup, unless this folder has one already."""
    path = folder / _FILE
    if not path.exists():
        _write(path, kept.encode("ascii"))


def _make(path: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Narayaneeyam server")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + _VALID)
        .add_extension(x509.SubjectAlternativeName(_names()), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    _write(path, certificate.public_bytes(serialization.Encoding.PEM) + private)


def _write(path: Path, pem: bytes) -> None:
    """Whole or not at all, readable by its owner alone; who comes second takes what the first wrote."""
    drawn = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(drawn, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(pem)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(drawn, path)
    except FileExistsError:
        pass  # another process was first: its certificate is the server's
    finally:
        drawn.unlink()


def _names() -> list[x509.GeneralName]:
    names = dict.fromkeys(["localhost", socket.gethostname()])
    return [x509.DNSName(name) for name in names if name.isascii() and name]
