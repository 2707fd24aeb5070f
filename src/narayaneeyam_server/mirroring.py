"""A hub sends its clinics' ordered logs to another server: one direction, from wherever that server is (SERVER-25).

It begins anew after any failure with a question how far the other has come, so that nothing of it must be remembered.
"""

from __future__ import annotations

import logging
import random
import ssl
import threading
from types import TracebackType
from typing import TypeVar

import httpx
from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from narayaneeyam_clinic.sync.messages import CLINIC_HEADER, FRAMES_TYPE, Message, Problem, pack_frames
from narayaneeyam_clinic.sync.server_address import trusting_only
from narayaneeyam_clinic.sync.transport import ServerSaysNo
from narayaneeyam_server import registry
from narayaneeyam_server import tables as t
from narayaneeyam_server.log_store import Place
from narayaneeyam_server.mirror_messages import MIRROR_BYTES, MirroredDevice, MirrorHello, MirrorPlace
from narayaneeyam_server.service import SyncService
from narayaneeyam_server.settings import Settings

log = logging.getLogger(__name__)

M = TypeVar("M", bound=Message)

LOOK_SECONDS = 2.0
# Contacts of PCs are told at least so often.
_HELLO_LOOKS = 30
_LONGEST_PAUSE = 300.0
_ANSWER_SECONDS = 60.0


class CannotMirror(Exception):
    """No answer of the other server; the text is one word, never content."""


class Mirroring:
    """`with Mirroring(service, settings): …` sends in a thread of its own."""

    def __init__(self, service: SyncService, settings: Settings, *, look_seconds: float = LOOK_SECONDS) -> None:
        assert settings.mirror_to is not None
        assert settings.mirror_token is not None
        verify: ssl.SSLContext | bool = True
        if settings.mirror_certificate is not None:
            verify = trusting_only(settings.mirror_certificate.read_text(encoding="ascii"))
        self._service = service
        self._look_seconds = look_seconds
        self._client = httpx.Client(
            base_url=settings.mirror_to.rstrip("/"),
            verify=verify,
            timeout=_ANSWER_SECONDS,
            headers={"authorization": f"Bearer {settings.mirror_token.get_secret_value()}"},
        )
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mirroring", daemon=True)

    def __enter__(self) -> Mirroring:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ending.set()
        self._thread.join()
        self._client.close()

    def mirror_all(self) -> None:
        """Every clinic whose home is here, to its end. Raises CannotMirror; what one clinic is refused stops no other."""
        with self._service.database.reading() as connection:
            homes = select(t.clinic.c.clinic_id).where(t.clinic.c.home_mirror.is_(None))
            clinics = list(connection.execute(homes).scalars())
        for clinic_id in clinics:
            try:
                self._mirror(clinic_id)
            except ServerSaysNo as no:
                log.error("a clinic is not mirrored", extra={"facts": {"clinic": clinic_id, "code": no.code}})
                self._note(clinic_id, f"mirror_{no.code}")

    def _run(self) -> None:
        pause, looks, known = self._look_seconds, 0, dict[str, Place]()
        while not self._ending.wait(pause):
            try:
                places = self._places()
                if places != known or looks % _HELLO_LOOKS == 0:
                    self.mirror_all()
                    known = places
                looks, pause = looks + 1, self._look_seconds
            except (CannotMirror, SQLAlchemyError) as failed:
                log.warning("mirroring is broken off", extra={"facts": {"reason": str(failed)[:40]}})
                looks = 0
                pause = min(_LONGEST_PAUSE, pause * 2) * random.uniform(0.7, 1.0)  # noqa: S311  # so that hubs do not come together

    def _places(self) -> dict[str, Place]:
        with self._service.database.reading() as connection:
            clinics = list(connection.execute(select(t.clinic.c.clinic_id)).scalars())
        return self._service.log_store.places(clinics)

    def _mirror(self, clinic_id: str) -> None:
        place = self._told(
            MirrorPlace, "/sync/mirror/hello", self._hello(clinic_id).model_dump_json().encode(), clinic_id
        )
        while not self._ending.is_set():
            _, found = self._service.log_store.after(clinic_id, place.epoch, place.order, at_most=MIRROR_BYTES)
            if not found:
                return
            place = self._told(
                MirrorPlace, "/sync/mirror", pack_frames(one.frame for one in found), clinic_id, FRAMES_TYPE
            )

    def _hello(self, clinic_id: str) -> MirrorHello:
        with self._service.database.reading() as connection:
            clinic = registry.find_clinic(connection, clinic_id)
            devices = registry.devices_of(connection, clinic_id)
        return MirrorHello(
            clinic_id=clinic_id,
            name=clinic.name,
            devices=[
                MirroredDevice(
                    lease=registry.lease_of(row), name=row.name, came_from=row.came_from, last_contact=row.last_contact,
                    waiting=row.waiting, to_settle=row.to_settle, parked=row.parked, program=row.program,
                    schema_rev=row.schema_rev, revoked_at=row.revoked_at,
                )
                for row in devices
            ],
        )  # fmt: skip

    def _told(self, form: type[M], path: str, body: bytes, clinic_id: str, kind: str = "application/json") -> M:
        headers = {"content-type": kind, CLINIC_HEADER: clinic_id}
        try:
            answer = self._client.post(path, content=body, headers=headers)
            if answer.is_success:
                return form.model_validate_json(answer.content)
            if answer.is_server_error or answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
                raise CannotMirror("server_error")
            problem = Problem.model_validate_json(answer.content)
        except httpx.HTTPError as trouble:
            raise CannotMirror(type(trouble).__name__) from None
        except ValidationError:
            raise CannotMirror("not_ours") from None
        raise ServerSaysNo(problem.code, **problem.facts)

    def _note(self, clinic_id: str, kind: str) -> None:
        with self._service.database.writing() as connection:
            registry.note_incident(connection, clinic_id, None, kind[:40], self._service.now())
