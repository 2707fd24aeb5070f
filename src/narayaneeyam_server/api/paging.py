"""Pages by cursor, and answers that are not sent again while nothing has changed (API-4, API-5)."""

import binascii
import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Annotated, Any, Generic, Protocol, TypeVar

from fastapi import Depends, Header, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

from narayaneeyam_clinic.store.columns import canonical_json
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_server.api.refusals import ApiRefused
from narayaneeyam_server.api.signed_in import UUID_FORM, Caller, ClinicId, OfCaller
from narayaneeyam_server.api.since import SINCE_FORM, place_text, touched_since
from narayaneeyam_server.log_store import Place

Item = TypeVar("Item")
A = TypeVar("A", bound=BaseModel)

LARGEST_PAGE = 200
_LONGEST_CURSOR = 200
# An id or a day.
_PLACE = re.compile(r"[0-9a-f-]{1,36}", re.ASCII)


class Answer(BaseModel):
    """The base of what is answered. What is not known, or what the role may not see, is absent."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PageOf(Answer, Generic[Item]):
    """Rows in a lasting order; `next_cursor` is absent on the last page."""

    items: list[Item]
    next_cursor: str | None = Field(default=None, description="Give it as `cursor` to go on")
    place: str | None = Field(
        default=None,
        description="How far the clinic's log is shown. That of the first page, given as `since` at another time, brings"
        " what came or changed after it",
    )


Cursor = Annotated[str | None, Query(max_length=_LONGEST_CURSOR, description="`next_cursor` of the page before")]
IfNoneMatch = Annotated[str | None, Header(max_length=1000, description="ETag of the answer that is already there")]


def after(cursor: str | None) -> str | None:
    """The id after which the page begins. Raises ApiRefused: malformed."""
    if cursor is None:
        return None
    try:
        read = json.loads(urlsafe_b64decode(cursor.encode("ascii")))
    except (ValueError, binascii.Error, RecursionError):
        read = None
    place = read.get("after") if isinstance(read, dict) and len(read) == 1 else None
    if not isinstance(place, str) or _PLACE.fullmatch(place) is None:
        raise ApiRefused(422, "malformed", "This is no cursor of an answer.")
    return place


def cursor_of(last_id: str) -> str:
    return urlsafe_b64encode(json.dumps({"after": last_id}).encode()).decode()


@dataclass(frozen=True, slots=True)
class PageAsked:
    """Which page of a list."""

    limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE, description="Rows of one page")] = 50
    cursor: Cursor = None
    since: Annotated[
        str | None, Query(pattern=SINCE_FORM, description="Only what came or changed after this `place`")
    ] = None

    def of(
        self, asked: "Asked", rd: Reading, query: Select[*tuple[Any, ...]], key: InstrumentedAttribute[str]
    ) -> tuple[Sequence[Any], str | None]:
        """Its rows, by `key`, and the cursor of the next one. `query` selects `key` under the name `id`."""
        if self.since is not None:
            touched = asked.touched(rd, self.since, key.class_.__tablename__)
            ids = func.json_each(canonical_json(touched)).table_valued("value")
            query = query.where(key.in_(select(ids.c.value)))
        begins_after = after(self.cursor)
        if begins_after is not None:
            query = query.where(key > begins_after)
        rows = rd.session.execute(query.order_by(key).limit(self.limit + 1)).all()
        return rows[: self.limit], cursor_of(rows[self.limit - 1].id) if len(rows) > self.limit else None


class _OfPatientAndDay(Protocol):
    """A record that both belong to."""

    patient_id: Any
    day: Any


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What was done for one patient, and from a day to a day, both included; whatever is not given is open."""

    patient_id: Annotated[str | None, Query(pattern=UUID_FORM)] = None
    first: Annotated[date | None, Query(alias="from", description="First day")] = None
    last: Annotated[date | None, Query(alias="to", description="Last day")] = None

    def among(self, query: Select[*tuple[Any, ...]], record: type[_OfPatientAndDay]) -> Select[*tuple[Any, ...]]:
        """Of these rows, those that were asked for."""
        if self.patient_id is not None:
            query = query.where(record.patient_id == self.patient_id)
        if self.first is not None:
            query = query.where(record.day >= self.first)
        if self.last is not None:
            query = query.where(record.day <= self.last)
        return query


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about one clinic's rows: who asks, and what they have already."""

    request: Request
    caller: Caller
    clinic_id: str
    if_none_match: str | None

    def touched(self, rd: Reading, since: str, table: str) -> list[str]:
        """The ids of what came or changed after a place. Raises ApiRefused: since_too_old."""
        return touched_since(self.caller.server.service.log_store, rd, self.clinic_id, since, table)

    def answer(self, work: Callable[[Reading], A]) -> Response:
        """What `work` reads, with an ETag; 304 and nothing read when the asker has it already.

        The tag says where the clinic's log stands, what the person may see and what was asked: anything new in the clinic
        makes another one.
        """
        with self.caller.reading(self.clinic_id) as (rd, place):
            tag = _tag(self.request, rd, place)
            headers = {"etag": tag, "cache-control": "private, no-cache"}
            if self.if_none_match is not None and _knows(self.if_none_match, tag):
                return Response(status_code=304, headers=headers)
            said = work(rd)
            if isinstance(said, PageOf):
                said = said.model_copy(update={"place": place_text(place)})
        return Response(said.model_dump_json(exclude_none=True), headers=headers, media_type="application/json")


def asked(request: Request, caller: OfCaller, clinic_id: ClinicId, if_none_match: IfNoneMatch = None) -> Asked:
    return Asked(request, caller, clinic_id, if_none_match)


OfAsked = Annotated[Asked, Depends(asked)]
OfPage = Annotated[PageAsked, Depends()]
OfNarrowed = Annotated[Narrowed, Depends()]


def _tag(request: Request, rd: Reading, place: Place) -> str:
    asked = f"{request.url.path}?{request.url.query}|{rd.by.user_id}|{rd.today}|{','.join(sorted(rd.by.permissions))}"
    return f'W/"{place.epoch}.{place.order}.{sha256(asked.encode()).hexdigest()[:16]}"'


def _knows(if_none_match: str, tag: str) -> bool:
    known = {one.strip().removeprefix("W/") for one in if_none_match.split(",")}
    return "*" in known or tag.removeprefix("W/") in known
