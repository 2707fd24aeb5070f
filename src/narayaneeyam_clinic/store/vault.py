"""The key of a clinic's file and its slots: the keyring of the OS, each user's password, the recovery code.

The key is random and never changes with a password. Slots lie in `keys.json` beside the file, and go into every backup;
each holds the key wrapped (AES-256-GCM) under a key made with argon2id. The only place that imports keyring.
"""

from __future__ import annotations

import base64
import json
import logging
import os
import secrets
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import keyring
import keyring.errors
from argon2.low_level import Type, hash_secret_raw

from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.engine import KEY_BYTES

log = logging.getLogger(__name__)

VAULT_NAME = "keys.json"
COPY_NAME = "keys.copy.json"
KEYRING_SERVICE = "Narayaneeyam"
# argon2id, RFC 9106's second recommendation: 64 MiB, three passes.
ARGON2 = {"time_cost": 3, "memory_cost": 64 * 1024, "parallelism": 4}
# No 0/O, 1/I/L: the code is written down and read aloud.
RECOVERY_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
RECOVERY_GROUPS, RECOVERY_GROUP_LENGTH = 6, 5


def new_key() -> bytes:
    """A random 256-bit key."""
    return secrets.token_bytes(KEY_BYTES)


def new_recovery_code() -> str:
    """Thirty characters in six groups, about 148 bits."""
    groups = [
        "".join(secrets.choice(RECOVERY_ALPHABET) for _ in range(RECOVERY_GROUP_LENGTH)) for _ in range(RECOVERY_GROUPS)
    ]
    return "-".join(groups)


def same_recovery_code(typed: str, code: str) -> bool:
    """Whether a code typed back is the one that was shown; case, spaces and dashes do not count."""
    return secrets.compare_digest(_plain(typed), _plain(code))


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the key. `owner` is the user's id for a password slot; `made_for` tells which stored password hash it matches."""

    kind: str
    owner: str
    login_hash: str
    salt: str
    wrapped: str
    made_for: str = ""


class Vault:
    """The slots of one clinic on this PC."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / VAULT_NAME
        self._copy = folder / COPY_NAME

    @property
    def exists(self) -> bool:
        return self._path.exists()

    def create(self, clinic_id: str, clinic_name: str, key: bytes) -> None:
        """An empty vault with the check value of the key; the name is for choosing a clinic before one is open."""
        self._write({"clinic_id": clinic_id, "name": clinic_name, "check": key_check(key), "slots": []})

    @property
    def clinic_id(self) -> str:
        return str(self._read()["clinic_id"])

    @property
    def clinic_name(self) -> str:
        return str(self._read()["name"])

    def content(self) -> str:
        """Everything in it as text, for a backup; it has been read, so a damaged file never goes into one."""
        return json.dumps(self._read(), indent=1)

    def rename(self, clinic_name: str) -> None:
        """The clinic has a new name."""
        self._write({**self._read(), "name": clinic_name})

    def belongs_to(self, clinic_id: str, clinic_name: str) -> None:
        """The clinic whose key this is, where that was not known when it was made: a PC that joins. No password slot may be in it."""
        self._write({**self._read(), "clinic_id": clinic_id, "name": clinic_name})

    def slots(self) -> list[Slot]:
        return [Slot(**slot) for slot in self._read()["slots"]]

    def add_password(self, key: bytes, user_id: str, login: str, password: str, password_hash: str) -> None:
        """Make or replace a user's slot."""
        self._add(_wrap(key, "password", user_id, self._login_hash(login), password, _digest(password_hash)))

    def renew_password(self, key: bytes, user_id: str, login: str, password: str, password_hash: str) -> None:
        """At a sign-in: make the slot when this PC has none for the password that was just proved right."""
        wanted = _digest(password_hash)
        if not any(
            slot.kind == "password" and slot.owner == user_id and slot.made_for == wanted for slot in self.slots()
        ):
            self.add_password(key, user_id, login, password, password_hash)

    def remove_password(self, user_id: str) -> None:
        """A disabled user's slot goes."""
        self._keep(lambda slot: not (slot.kind == "password" and slot.owner == user_id))

    def add_recovery(self, key: bytes, code: str) -> None:
        """The recovery code's slot; the code itself is stored nowhere."""
        self._add(_wrap(key, "recovery", "", "", _plain(code)))

    def open_by_password(self, login: str, password: str) -> bytes:
        """The key by a user's login name and password. Raises ClinicFileError("wrong_password")."""
        wanted = self._login_hash(login)
        for slot in self.slots():
            if slot.kind == "password" and slot.login_hash == wanted:
                return self._checked(_unwrap(slot, password, "wrong_password"))
        raise ClinicFileError("wrong_password")

    def open_by_recovery(self, code: str) -> bytes:
        """The key by the recovery code. Raises ClinicFileError("wrong_recovery_code")."""
        for slot in self.slots():
            if slot.kind == "recovery":
                return self._checked(_unwrap(slot, _plain(code), "wrong_recovery_code"))
        raise ClinicFileError("wrong_recovery_code")

    def store_in_keyring(self, key: bytes) -> bool:
        """Put the key in the OS keyring; False when there is none (the password slots still open the file)."""
        try:
            keyring.set_password(KEYRING_SERVICE, self.clinic_id, key.hex())
        except keyring.errors.KeyringError:
            return False
        return True

    def open_by_keyring(self) -> bytes:
        """The key from the OS keyring. Raises ClinicFileError: keyring_missing, keyring_locked, keyring_has_no_key, wrong_key."""
        try:
            stored = keyring.get_password(KEYRING_SERVICE, self.clinic_id)
        except keyring.errors.KeyringLocked:
            raise ClinicFileError("keyring_locked") from None
        except keyring.errors.KeyringError:
            raise ClinicFileError("keyring_missing") from None
        if stored is None:
            raise ClinicFileError("keyring_has_no_key")
        try:
            return self._checked(bytes.fromhex(stored))
        except ValueError:
            raise ClinicFileError("wrong_key") from None

    def _checked(self, key: bytes) -> bytes:
        # The file itself cannot tell a wrong key from damage; the check value can.
        if self._read()["check"] != key_check(key):
            raise ClinicFileError("wrong_key")
        return key

    def _login_hash(self, login: str) -> str:
        return blake2b(login.strip().casefold().encode(), key=self.clinic_id.encode()[:64], digest_size=16).hexdigest()

    def _add(self, slot: Slot) -> None:
        self._keep(lambda old: not (old.kind == slot.kind and old.owner == slot.owner), slot)

    def _keep(self, stays: Any, *added: Slot) -> None:
        content = self._read()
        slots = [slot for slot in self.slots() if stays(slot)] + list(added)
        content["slots"] = [asdict(slot) for slot in slots]
        self._write(content)

    def _read(self) -> dict[str, Any]:
        """Without its slots an encrypted file is lost, so a damaged one is read from its copy, which says the same."""
        if not self._path.exists():
            raise ClinicFileError("vault_missing", file=self._path.name)
        for path in (self._path, self._copy):
            try:
                content = json.loads(path.read_text(encoding="utf-8"))
                if {"clinic_id", "name", "check", "slots"} <= content.keys():
                    return dict(content)
            except (OSError, ValueError, AttributeError) as error:
                log.error("%s cannot be read: %s", path.name, type(error).__name__)
        raise ClinicFileError("vault_damaged", file=self._path.name)

    def _write(self, content: dict[str, Any]) -> None:
        # The copy follows at once: it must never hold a slot that was taken away.
        for path in (self._path, self._copy):
            _write_whole(path, json.dumps(content, indent=1).encode())


def _write_whole(path: Path, content: bytes) -> None:
    beside = path.with_suffix(".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def key_check(key: bytes) -> str:
    """A value that tells whether a key is the right one, and nothing else about it."""
    return blake2b(b"narayaneeyam key check", key=key, digest_size=16).hexdigest()


def _digest(password_hash: str) -> str:
    return blake2b(password_hash.encode(), digest_size=8).hexdigest()


def _wrap(key: bytes, kind: str, owner: str, login_hash: str, secret: str, made_for: str = "") -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = nonce + AESGCM(_derive(secret, salt)).encrypt(nonce, key, f"{kind}:{owner}".encode())
    return Slot(kind, owner, login_hash, base64.b64encode(salt).decode(), base64.b64encode(wrapped).decode(), made_for)


def _unwrap(slot: Slot, secret: str, code: str) -> bytes:
    # Imported here, as above: where the keyring opens the file, it stays out of memory (SPEED-8).
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapped = base64.b64decode(slot.wrapped)
    derived = _derive(secret, base64.b64decode(slot.salt))
    try:
        return AESGCM(derived).decrypt(wrapped[:12], wrapped[12:], f"{slot.kind}:{slot.owner}".encode())
    except InvalidTag:
        raise ClinicFileError(code) from None


def _derive(secret: str, salt: bytes) -> bytes:
    if not secret:
        raise Refused("password_missing", field="password")
    return hash_secret_raw(secret.encode(), salt, hash_len=32, type=Type.ID, **ARGON2)


def _plain(code: str) -> str:
    return "".join(character for character in code.upper() if character.isalnum())
