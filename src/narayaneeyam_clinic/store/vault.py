"""The key of a clinic's file and its slots: the keyring of the OS, each user's password, the recovery code.

The key is random and never changes with a password. Slots lie in `keys.json` beside the file, and go into every backup;
each holds the key wrapped (AES-256-GCM) under a key made with argon2id. The only place that imports keyring.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any

import keyring
import keyring.errors

from narayaneeyam_clinic.shared.clock import Clock, system_clock
from narayaneeyam_clinic.shared.errors import ClinicFileError
from narayaneeyam_clinic.store.engine import DATABASE_NAME
from narayaneeyam_clinic.store.key_slot import Slot, plain_code, unwrap, wrap
from narayaneeyam_clinic.store.key_slot import key_check as key_check
from narayaneeyam_clinic.store.key_slot import new_key as new_key
from narayaneeyam_clinic.store.key_slot import new_recovery_code as new_recovery_code
from narayaneeyam_clinic.store.key_slot import same_recovery_code as same_recovery_code

log = logging.getLogger(__name__)

VAULT_NAME = "keys.json"
COPY_NAME = "keys.copy.json"
USES_NAME = "key-uses.json"
KEYRING_SERVICE = "Narayaneeyam"
KEYRING_SLOT = "keyring"
_KEYRING = Slot(KEYRING_SLOT, "", "", "", "")
# SQLCipher's salt stands at the head of a file, in the clear, and is another one for each file that is made.
_SALT_BYTES = 16
_SUM = "sum"
# A slot that is made on one thread must not take away what another one has just written.
_changing = threading.RLock()


class Vault:
    """The slots of one clinic on this PC."""

    def __init__(self, folder: Path, clock: Clock = system_clock) -> None:
        self._path = folder / VAULT_NAME
        self._copy = folder / COPY_NAME
        self._clock = clock

    @property
    def exists(self) -> bool:
        return self._path.exists() or self._copy.exists()

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
        return _as_written(self._read())

    def rename(self, clinic_name: str) -> None:
        """The clinic has a new name."""
        self._write({**self._read(), "name": clinic_name})

    def belongs_to(self, clinic_id: str, clinic_name: str) -> None:
        """The clinic whose key this is, where that was not known when it was made: a PC that joins. No password slot may be in it."""
        self._write({**self._read(), "clinic_id": clinic_id, "name": clinic_name})

    def slots(self) -> list[Slot]:
        return [Slot(**slot) for slot in self._read()["slots"]]

    def add_password(self, key: bytes, user_id: str, login: str, password: str, password_hash: str) -> None:
        """Make or replace a user's slot; one that was taken away comes back by this alone."""
        slot = self.password_slot(key, user_id, login, password, password_hash)
        with _changing:
            self._write({**self._read(), "kept_out": [one for one in self.kept_out() if one != user_id]})
            self._add(slot)

    def password_slot(self, key: bytes, user_id: str, login: str, password: str, password_hash: str) -> Slot:
        """What would be that slot."""
        return wrap(key, "password", user_id, self.login_hash(login), password, digest(password_hash))

    def renew_password(self, key: bytes, user_id: str, login: str, password: str, password_hash: str) -> None:
        """At a sign-in: make the slot when this PC has none for the password that was just proved right (KEY-15)."""
        wanted = digest(password_hash)
        if user_id not in self.kept_out() and not any(
            slot.kind == "password" and slot.owner == user_id and slot.made_for == wanted for slot in self.slots()
        ):
            self.add_password(key, user_id, login, password, password_hash)

    def remove_password(self, user_id: str, *, for_good: bool = False) -> None:
        """A disabled user's slot goes; `for_good`: their next sign-in makes none."""
        with _changing:
            if for_good:
                self._write({**self._read(), "kept_out": sorted({*self.kept_out(), user_id})})
            self._keep(lambda slot: not (slot.kind == "password" and slot.owner == user_id))

    def kept_out(self) -> frozenset[str]:
        """Users whose slot was taken away for good."""
        return frozenset(self._read().get("kept_out", ()))

    def since(self, kind: str, owner: str = "") -> datetime | None:
        """When this way was made, where that is known."""
        return _moment(self._read().get("since", {}), kind, owner)

    def last_used(self, kind: str, owner: str = "") -> datetime | None:
        """When it last opened the file on this PC, at most a day ago exactly; None when that is not known."""
        return _moment(self._uses(), kind, owner)

    def add_recovery(self, key: bytes, code: str) -> None:
        """The recovery code's slot; the code itself is stored nowhere."""
        self._add(wrap(key, "recovery", "", "", plain_code(code)))

    def open_by_password(self, login: str, password: str) -> bytes:
        """The key by a user's login name and password. Raises ClinicFileError("wrong_password")."""
        wanted = self.login_hash(login)
        for slot in self.slots():
            if slot.kind == "password" and slot.login_hash == wanted:
                return self._checked(unwrap(slot, password, "wrong_password"), "password", slot.owner)
        raise ClinicFileError("wrong_password")

    def open_by_recovery(self, code: str) -> bytes:
        """The key by the recovery code. Raises ClinicFileError("wrong_recovery_code")."""
        for slot in self.slots():
            if slot.kind == "recovery":
                return self._checked(unwrap(slot, plain_code(code), "wrong_recovery_code"), "recovery")
        raise ClinicFileError("wrong_recovery_code")

    def store_in_keyring(self, key: bytes) -> bool:
        """Put the key in the OS keyring; False when there is none (the password slots still open the file)."""
        try:
            account = self._account(key_check(key))
            keyring.set_password(KEYRING_SERVICE, account, key.hex())
            # One that was switched off (`keyring --disable`) takes everything and keeps nothing.
            if keyring.get_password(KEYRING_SERVICE, account) != key.hex():
                return False
        except keyring.errors.KeyringError:
            return False
        with contextlib.suppress(OSError), _changing:
            content = self._read()
            self._write({**content, "since": self._since_with(content, KEYRING_SLOT, "")})
        return True

    def forget_in_keyring(self, check: str | None = None) -> None:
        """Take a key out of the keyring of this account: the file's, or the one with this check value. Raises ClinicFileError:
        keyring_missing, keyring_locked."""
        wanted = check or self.check
        for account in (self._account(wanted), self.clinic_id):
            try:
                stored = keyring.get_password(KEYRING_SERVICE, account)
                if stored is not None and key_check(bytes.fromhex(stored)) == wanted:
                    keyring.delete_password(KEYRING_SERVICE, account)
            except keyring.errors.KeyringLocked:
                raise ClinicFileError("keyring_locked") from None
            except keyring.errors.KeyringError:
                raise ClinicFileError("keyring_missing") from None

    def open_by_keyring(self) -> bytes:
        """The key from the OS keyring. Raises ClinicFileError: keyring_missing, keyring_locked, keyring_has_no_key, wrong_key."""
        try:
            # An entry for each key, so that a copy of the clinic under a former key has its own (KEY-21). Earlier programs
            # named it by the clinic alone.
            stored = keyring.get_password(KEYRING_SERVICE, self._account(self._read()["check"]))
            stored = stored or keyring.get_password(KEYRING_SERVICE, self.clinic_id)
        except keyring.errors.KeyringLocked:
            raise ClinicFileError("keyring_locked") from None
        except keyring.errors.KeyringError:
            raise ClinicFileError("keyring_missing") from None
        if stored is None:
            raise ClinicFileError("keyring_has_no_key")
        try:
            return self._checked(bytes.fromhex(stored), KEYRING_SLOT)
        except ValueError:
            raise ClinicFileError("wrong_key") from None

    @property
    def check(self) -> str:
        """The check value of the file's key, which is no secret."""
        return str(self._read()["check"])

    def announce(self, key: bytes, slots: list[Slot], database: Path) -> None:
        """The file is about to be exchanged for this one, under another key: from the moment in which it has taken the place, and
        no earlier, these are the slots (KEY-19)."""
        since = {f"{slot.kind}:{slot.owner}": self._clock().isoformat() for slot in (*slots, _KEYRING)}
        coming = {"check": key_check(key), "slots": [asdict(slot) for slot in slots], "since": since}
        with _changing:
            self._write({**self._read(), "next": {**coming, "salt": _salt(database)}})

    @property
    def has_exchanged(self) -> bool:
        """Whether the file that was announced is in its place."""
        content = self._content()
        return "next" in content and self._of_this_file(content)["check"] == content["next"]["check"]

    def settle(self) -> None:
        """Only what holds for the file that is in place now is kept."""
        with _changing:
            self._write(self._read())

    def _account(self, check: str) -> str:
        return f"{self.clinic_id} {check[:8]}"

    def _checked(self, key: bytes, kind: str, owner: str = "") -> bytes:
        # The file itself cannot tell a wrong key from damage; the check value can.
        if self._read()["check"] != key_check(key):
            raise ClinicFileError("wrong_key")
        self._note_use(f"{kind}:{owner}")
        return key

    def _note_use(self, way: str) -> None:
        """Once a day, in a file of its own: what is not needed to open the clinic is never written beside what is."""
        now, uses = self._clock(), self._uses()
        if uses.get(way, "")[:10] == now.isoformat()[:10]:
            return
        try:
            write_whole(self._path.with_name(USES_NAME), json.dumps({**uses, way: now.isoformat()}).encode())
        except OSError as error:
            log.warning("the use of a key was not noted: %s", type(error).__name__)

    def _uses(self) -> dict[str, str]:
        try:
            found = json.loads(self._path.with_name(USES_NAME).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(way): str(at) for way, at in found.items()} if isinstance(found, dict) else {}

    def login_hash(self, login: str) -> str:
        """By which a slot knows its user, and nobody else the login."""
        return blake2b(login.strip().casefold().encode(), key=self.clinic_id.encode()[:64], digest_size=16).hexdigest()

    def _add(self, slot: Slot) -> None:
        self._keep(lambda old: not (old.kind == slot.kind and old.owner == slot.owner), slot)

    def _keep(self, stays: Callable[[Slot], bool], *added: Slot) -> None:
        with _changing:
            content = self._read()
            slots = [slot for slot in self.slots() if stays(slot)] + list(added)
            content["slots"] = [asdict(slot) for slot in slots]
            for slot in added:
                content["since"] = self._since_with(content, slot.kind, slot.owner)
            self._write(content)

    def _since_with(self, content: Mapping[str, Any], kind: str, owner: str) -> dict[str, str]:
        return {**content.get("since", {}), f"{kind}:{owner}": self._clock().isoformat()}

    def _read(self) -> dict[str, Any]:
        return self._of_this_file(self._content())

    def _content(self) -> dict[str, Any]:
        """Without its slots an encrypted file is lost, so a damaged one is read from its copy, which says the same."""
        if not self.exists:
            raise ClinicFileError("vault_missing", file=self._path.name)
        readable: list[dict[str, Any]] = []
        for path in (self._path, self._copy):
            try:
                content = dict(json.loads(path.read_text(encoding="utf-8")))
                said = content.pop(_SUM, None)
                if all(Slot(**slot) for slot in content["slots"]) and {"clinic_id", "name", "check"} <= content.keys():
                    readable.append(content)
                if said == _sum(content):
                    return content
            except (OSError, ValueError, KeyError, TypeError) as error:
                log.error("%s cannot be read (%s)", path.name, type(error).__name__)
        if not readable:
            raise ClinicFileError("vault_damaged", file=self._path.name)
        # Of an older program, which has written no sum, or left that of before.
        return readable[0]

    def _of_this_file(self, content: dict[str, Any]) -> dict[str, Any]:
        """While the key is changed both keys' slots are there: those hold that open the file which is in its place."""
        kept = {name: value for name, value in content.items() if name != "next"}
        coming = content.get("next")
        if coming is not None and coming["salt"] == _salt(self._path.with_name(DATABASE_NAME)):
            return {**kept, "check": coming["check"], "slots": coming["slots"], "since": coming["since"]}
        return kept

    def _write(self, content: dict[str, Any]) -> None:
        # The copy follows at once: it must never hold a slot that was taken away.
        for path in (self._path, self._copy):
            write_whole(path, _as_written(content).encode())


def _as_written(content: dict[str, Any]) -> str:
    return json.dumps({**content, _SUM: _sum(content)}, indent=1)


def _sum(content: dict[str, Any]) -> str:
    """By which one wrong letter shows, in a slot as anywhere: the password would be called wrong for it."""
    return blake2b(json.dumps(content, sort_keys=True).encode(), digest_size=16).hexdigest()


def write_whole(path: Path, content: bytes) -> None:
    """For its owner alone, whole or not at all."""
    beside = path.with_suffix(".new")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        # Half a file on a full disk is of no use to anybody.
        beside.unlink(missing_ok=True)
        raise


def _salt(database: Path) -> str:
    try:
        with database.open("rb") as file:
            return file.read(_SALT_BYTES).hex()
    except OSError:
        return ""


def _moment(moments: Mapping[str, str], kind: str, owner: str) -> datetime | None:
    try:
        return datetime.fromisoformat(moments[f"{kind}:{owner}"])
    except (KeyError, ValueError):
        return None


def digest(password_hash: str) -> str:
    """Which stored password hash a slot was made for."""
    return blake2b(password_hash.encode(), digest_size=8).hexdigest()
