"""A clinic with a day's work behind it, its log on a server, and the server's application to ask."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import text

from narayaneeyam_clinic.people.actor import PROGRAM, Actor
from narayaneeyam_clinic.people.permissions import Role
from narayaneeyam_clinic.people.records import User
from narayaneeyam_clinic.people.roles import actor_of
from narayaneeyam_clinic.pharmacy.sale_draft import MedicineLine, SaleDraft
from narayaneeyam_server import head_office
from narayaneeyam_server.app import create_app
from narayaneeyam_server.head_office import HeadOfficeRole
from narayaneeyam_server.running import Server
from narayaneeyam_server.settings import Settings
from tests.clinic.shelf import CASH, Shelf
from tests.clinic_of_roles import PASSWORD, StandingClock, TemplateClinic
from tests.desktop.counter.shop import Shop
from tests.server.replicated import Replicated, replicated

OFFICE_PASSWORD = "head-office-1"


class Web:
    """Asks the application without a network; it keeps cookies as a browser does."""

    def __init__(self, app: FastAPI) -> None:
        self.cookies = httpx.Cookies()
        self.app = app

    def get(self, path: str, **given: Any) -> httpx.Response:
        return asyncio.run(self._ask("GET", path, given))

    def post(self, path: str, **given: Any) -> httpx.Response:
        return asyncio.run(self._ask("POST", path, given))

    async def _ask(self, method: str, path: str, given: dict[str, Any]) -> httpx.Response:
        through = httpx.ASGITransport(self.app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=through, base_url="https://office.test", cookies=self.cookies) as client:
            answer = await client.request(method, path, **given)
            self.cookies = client.cookies
            return answer


@dataclass
class Office:
    """The server with its clinic and its application; what programs of the clinic ask goes through `get`."""

    at: Replicated
    shop: Shop
    web: Web
    clock: StandingClock
    tokens: dict[str, str] = field(default_factory=dict)
    # Logins of the head office that are there already.
    known: set[str] = field(default_factory=set)

    @property
    def address(self) -> str:
        return f"/api/v1/clinics/{self.at.clinic_id}"

    def sign_in(self, login: str, password: str = PASSWORD, clinic_id: str | None = "") -> Any:
        asked = {"grant_type": "password", "username": login, "password": password}
        if clinic_id is not None:
            asked["clinic_id"] = clinic_id or self.at.clinic_id
        return self.web.post("/api/v1/token", data=asked)

    def token(self, login: str) -> str:
        """Of a user of the clinic, whose login is the role."""
        if login not in self.tokens:
            self.tokens[login] = self.sign_in(login).json()["access_token"]
        return self.tokens[login]

    def get(self, path: str, login: str = "manager", **headers: str) -> Any:
        given = {"authorization": f"Bearer {self.token(login)}", **{k.replace("_", "-"): v for k, v in headers.items()}}
        return self.web.get(f"{self.address}{path}", headers=given)

    @contextmanager
    def changed(self, table: str, where: str, change: str, *values: object) -> Iterator[None]:
        """Rows of the clinic as they would be after this change; then as they were."""
        column = change.split(" = ")[0]
        with self.at.pc.reading(by=PROGRAM) as rd:
            before = rd.session.execute(text(f"SELECT {column} FROM {table} WHERE {where}")).scalars().one()
        self.at.change(f"UPDATE {table} SET {change} WHERE {where}", *values[: change.count("?")])
        self.at.push()
        yield
        self.at.change(f"UPDATE {table} SET {column} = ? WHERE {where}", before)
        self.at.push()

    def user(self, login: str, role: HeadOfficeRole = HeadOfficeRole.READER, clinic_id: str | None = None) -> None:
        """Somebody of the head office."""
        with self.at.service.database.writing() as connection:
            head_office.create_user(
                connection, login, login.title(), OFFICE_PASSWORD, role, clinic_id, self.at.service.now()
            )


@contextmanager
def opened_office(template: TemplateClinic, folder: Path, master_key: bytes, clock: StandingClock) -> Iterator[Office]:
    """On a SQLite database in this folder."""
    url = f"sqlite:///{folder / 'server.db'}"
    with replicated(template.folder, template.key, folder, url, master_key, clock) as at:
        shop = _days_work(at)
        at.push()
        settings = Settings(data=folder, master_key=master_key.hex(), plain_http=True, host="127.0.0.1", dev=True)
        server = Server(settings, at.service.database, at.service, at.replicas, at.snapshots, None)
        yield Office(at, shop, Web(create_app(server)), clock)


def _days_work(at: Replicated) -> Shop:
    people = _people_of(at)
    shop = Shop(
        Shelf(at.pc, people(Role.PHARMACIST)), people(Role.PHARMACIST), people(Role.RECEPTIONIST), people(Role.DOCTOR)
    )
    shop.fill()
    shop.prescribe("Dasamoolarishtam", "Triphala Choornam")
    shop.shelf.sell(
        SaleDraft(
            patient_id=shop.patient_id,
            medicines=(MedicineLine(medicine_id=shop.medicines["Dasamoolarishtam"], packs=2),),
            payments=CASH,
        )
    )
    return shop


def _people_of(at: Replicated) -> Callable[[Role], Actor]:
    def person(role: Role) -> Actor:
        with at.pc.reading(by=PROGRAM) as rd:
            user = rd.session.query(User).filter(User.login == str(role)).one()
            return actor_of(rd.session, user)

    return person
