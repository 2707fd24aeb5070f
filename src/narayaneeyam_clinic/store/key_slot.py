"""One way to the key of a clinic's file: the key wrapped (AES-256-GCM) under a key made with argon2id of a secret."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from hashlib import blake2b

from argon2.low_level import Type, hash_secret_raw

from narayaneeyam_clinic.shared.errors import ClinicFileError, Refused
from narayaneeyam_clinic.store.engine import KEY_BYTES

# argon2id, RFC 9106's second recommendation: 64 MiB, three passes.
ARGON2 = {"time_cost": 3, "memory_cost": 64 * 1024, "parallelism": 4}
# No 0/O, 1/I/L: the code is written down and read aloud.
RECOVERY_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
RECOVERY_GROUPS, RECOVERY_GROUP_LENGTH = 6, 5


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the key. `owner` is the user's id for a password slot; `made_for` tells which stored password hash it matches."""

    kind: str
    owner: str
    login_hash: str
    salt: str
    wrapped: str
    made_for: str = ""


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
    return secrets.compare_digest(plain_code(typed), plain_code(code))


def key_check(key: bytes) -> str:
    """A value that tells whether a key is the right one, and nothing else about it."""
    return blake2b(b"narayaneeyam key check", key=key, digest_size=16).hexdigest()


def wrap(key: bytes, kind: str, owner: str, login_hash: str, secret: str, made_for: str = "") -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = nonce + AESGCM(_derive(secret, salt)).encrypt(nonce, key, f"{kind}:{owner}".encode())
    return Slot(kind, owner, login_hash, base64.b64encode(salt).decode(), base64.b64encode(wrapped).decode(), made_for)


def unwrap(slot: Slot, secret: str, code: str) -> bytes:
    # Imported here, as above: where the keyring opens the file, it stays out of memory (SPEED-8).
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        wrapped = base64.b64decode(slot.wrapped)
        derived = _derive(secret, base64.b64decode(slot.salt))
        return AESGCM(derived).decrypt(wrapped[:12], wrapped[12:], f"{slot.kind}:{slot.owner}".encode())
    except (InvalidTag, ValueError):
        raise ClinicFileError(code) from None


def _derive(secret: str, salt: bytes) -> bytes:
    if not secret:
        raise Refused("password_missing", field="password")
    return hash_secret_raw(secret.encode(), salt, hash_len=32, type=Type.ID, **ARGON2)


def plain_code(code: str) -> str:
    return "".join(character for character in code.upper() if character.isalnum())
