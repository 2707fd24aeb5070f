"""The figures of a day. Money is in whole paise."""

from datetime import date, timedelta
from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from narayaneeyam_clinic.reports.day_figures import day_figures
from narayaneeyam_clinic.store.transaction import Reading
from narayaneeyam_server.api.paging import Answer, Cursor, OfAsked, PageOf, after, cursor_of
from narayaneeyam_server.api.refusals import ApiRefused

router = APIRouter(tags=["days"])
_MOST_DAYS = 31


class DayTotals(Answer):
    """A business date in India. `collected` is what came in by each method less what was given back."""

    day: date
    came: int
    cancelled_visits: int
    bills: int
    billed_paise: int
    cancelled_bills: int
    collected_paise: int
    by_method_paise: dict[str, int]


@router.get("/clinics/{clinic_id}/days", response_model=PageOf[DayTotals])
def days(
    asked: OfAsked,
    first: Annotated[date, Query(alias="from", description="First day")],
    last: Annotated[date, Query(alias="to", description="Last day")],
    cursor: Cursor = None,
) -> Response:
    """One after the other, at most a month at once."""

    def read(rd: Reading) -> PageOf[DayTotals]:
        day = _day_after(after(cursor), first)
        items: list[DayTotals] = []
        while day <= last and len(items) < _MOST_DAYS:
            items.append(totals_of(rd, day))
            if day == date.max:
                break
            day += timedelta(days=1)
        more = bool(items) and items[-1].day < last
        return PageOf(items=items, next_cursor=cursor_of(items[-1].day.isoformat()) if more else None)

    return asked.answer(read)


@router.get("/clinics/{clinic_id}/days/{day}", response_model=DayTotals)
def one_day(asked: OfAsked, day: Annotated[date, Path()]) -> Response:
    """The figures of one day."""

    def read(rd: Reading) -> DayTotals:
        return totals_of(rd, day)

    return asked.answer(read)


def totals_of(rd: Reading, day: date) -> DayTotals:
    """Refused: not_permitted."""
    figures = day_figures(rd, day)
    return DayTotals(
        day=day,
        came=figures.came,
        cancelled_visits=figures.cancelled_visits,
        bills=figures.bills,
        billed_paise=figures.billed.paise,
        cancelled_bills=len(figures.cancelled),
        collected_paise=figures.collected.paise,
        by_method_paise={str(method): money.paise for method, money in figures.by_method.items()},
    )


def _day_after(begins_after: str | None, first: date) -> date:
    if begins_after is None:
        return first
    try:
        return max(first, date.fromisoformat(begins_after) + timedelta(days=1))
    except (ValueError, OverflowError):
        raise ApiRefused(422, "malformed", "This is no cursor of an answer.") from None
