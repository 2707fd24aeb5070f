"""How a server is set up: NARAYANEEYAM_SERVER_… in the environment, overruled by the command line. Nothing must be set."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from ipaddress import ip_address
from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from narayaneeyam_server.sealing import KEY_BYTES

PORT = 8447
_MASTER_KEY_FILE = "master.key"
_DATABASE_FILE = "server.db"
_WELL_KNOWN = frozenset(
    {"", "changeme", "change-me", "secret", "password", "postgres", "narayaneeyam", "admin", "default"}
)


class BadSettings(Exception):
    """Settings with which this server must not run; the text says which and why, and never tells a secret."""


class Settings(BaseSettings):
    """Each field may be set by NARAYANEEYAM_SERVER_ and its name in capitals."""

    model_config = SettingsConfigDict(env_prefix="NARAYANEEYAM_SERVER_", extra="ignore", hide_input_in_errors=True)

    data: Path = Field(default_factory=lambda: default_data_folder())
    # None: SQLite in the data folder.
    database_url: SecretStr | None = None
    # 64 hexadecimal digits; None: the file in the data folder, made at the first start.
    master_key: SecretStr | None = None
    host: str = "0.0.0.0"  # noqa: S104  # the PCs of the clinic come from outside; they speak TLS and show a token
    port: int = Field(default=PORT, ge=0, le=65535)
    tls_cert: Path | None = None
    tls_key: Path | None = None
    # A proxy on this machine speaks TLS with the PCs and tells who they are.
    behind_proxy: bool = False
    plain_http: bool = False
    dev: bool = False
    # The name under which the server announces itself on the clinic's network; None: it does not.
    announce: str | None = None
    mirror_to: str | None = None
    mirror_token: SecretStr | None = None
    # A certificate (PEM) that is trusted alone when mirroring; None: those that this system trusts.
    mirror_certificate: Path | None = None
    requests_per_second: int = Field(default=300, ge=1)
    tries_per_minute: int = Field(default=60, ge=1)

    @field_validator("database_url", "master_key", "mirror_token")
    @classmethod
    def _not_empty(cls, given: SecretStr | None) -> SecretStr | None:
        if given is not None and not given.get_secret_value().strip():
            raise ValueError("must not be empty")
        return given

    @property
    def url(self) -> str:
        """The database's address, with its password."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data / _DATABASE_FILE}"

    @property
    def may_have_lived(self) -> bool:
        """Whether a database may be there already; what another machine keeps is not looked at."""
        url = make_url(self.url)
        if url.drivername != "sqlite" or url.database is None:
            return True
        file = Path(url.database)
        return file.exists() and file.stat().st_size > 0

    @property
    def speaks_tls(self) -> bool:
        """Plain HTTP is for this machine alone: for tests and for a proxy that stands beside."""
        return not (self.plain_http or (self.behind_proxy and is_loopback(self.host)))

    def refuse_unsafe(self) -> None:
        """Raises BadSettings."""
        if self.plain_http and not is_loopback(self.host):
            raise BadSettings("Plain HTTP is for this machine alone: use --host 127.0.0.1, or leave --plain-http away.")
        if (self.tls_cert is None) != (self.tls_key is None):
            raise BadSettings("A certificate needs its key: give both --tls-cert and --tls-key.")
        try:
            url = make_url(self.url)
        except ArgumentError:
            raise BadSettings("The database's address is not understood.") from None
        if url.drivername not in ("sqlite", "postgresql+psycopg"):
            raise BadSettings("The database's address begins with postgresql+psycopg:// or sqlite:///.")
        password = str(url.password) if url.password is not None else None
        if not self.dev and password is not None and password.lower() in _WELL_KNOWN:
            raise BadSettings("The database's password is one that everybody knows: choose another (or use --dev).")
        if self.mirror_to is not None:
            if self.mirror_token is None:
                raise BadSettings(
                    "Mirroring needs the token that the other server gave: NARAYANEEYAM_SERVER_MIRROR_TOKEN."
                )
            if not self.mirror_to.startswith("https://") and not _is_plain_loopback(self.mirror_to):
                raise BadSettings("Mirroring goes to an https:// address.")

    def open_data_folder(self) -> Path:
        """Made at the first start, closed to other accounts. Raises OSError."""
        self.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self.data

    def take_master_key(self, *, may_make: bool = True) -> bytes:
        """From the environment, or from its file, which is made once. Raises BadSettings, OSError."""
        if self.master_key is not None:
            return self._key_given(self.master_key.get_secret_value())
        path = self.open_data_folder() / _MASTER_KEY_FILE
        # Beside a database that is there already a new key would open nothing of it.
        is_first = make_url(self.url).drivername != "sqlite" or not self.may_have_lived
        if may_make and is_first and not path.exists():
            _write_secret(path, secrets.token_hex(KEY_BYTES))
        try:
            text = path.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            raise BadSettings(
                f"There is no master key in {path.parent}: put the server's own {path.name} there."
            ) from None
        except UnicodeDecodeError:
            raise BadSettings(f"{path} holds no key.") from None
        if sys.platform != "win32" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise BadSettings(f"{path} can be read by others: chmod 600 it.")
        return self._key_given(text)

    def _key_given(self, text: str) -> bytes:
        try:
            key = bytes.fromhex(text)
        except ValueError:
            key = b""
        if len(key) != KEY_BYTES:
            raise BadSettings("The master key is 64 hexadecimal digits.")
        if not self.dev and len(set(key)) < KEY_BYTES // 4:
            raise BadSettings("The master key is not a random one: make it with `openssl rand -hex 32` (or use --dev).")
        return key


def default_data_folder() -> Path:
    """The platform's place for the files of a program."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "Narayaneeyam Server"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Narayaneeyam Server"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "narayaneeyam-server"


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches that address."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_plain_loopback(address: str) -> bool:
    plain, _, rest = address.partition("://")
    return plain == "http" and is_loopback(rest.split("/")[0].rsplit(":", 1)[0])


def _write_secret(path: Path, text: str) -> None:
    """Whole or not at all, and never readable by others; who comes second takes what the first wrote."""
    drawn = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(drawn, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(drawn, path)
    except FileExistsError:
        pass
    finally:
        drawn.unlink()
