"""The page itself: signing in, and the clinics."""

from __future__ import annotations

from narayaneeyam_server.pages.html import Html, Part, tag, together
from narayaneeyam_server.pages.overview import ClinicSeen, Overview, may_change
from narayaneeyam_server.pages.sessions import Session
from narayaneeyam_server.pages.words import NOTHING, clock_words, moment, rupees
from narayaneeyam_server.registry import AnyRow


def sign_in_page(problem: str | None = None) -> Html:
    """Name and password."""
    form = tag(
        "form",
        tag("h1", "Narayaneeyam"),
        tag("p", "Head office", class_="muted"),
        _problem(problem),
        tag("label", "Name", for_="login"),
        tag("input", id="login", name="login", autocomplete="username", required=True, autofocus=True, maxlength="200"),
        tag("label", "Password", for_="password"),
        tag(
            "input", id="password", name="password", type="password", autocomplete="current-password", required=True,
            maxlength="200",
        ),
        tag("button", "Sign in", class_="primary"),
        method="post", action="/office/sign-in", class_="card narrow",
    )  # fmt: skip
    return _document("Sign in", form)


def office_page(session: Session, seen: Overview, now: int, told: Part = None, problem: str | None = None) -> Html:
    """All clinics of one page; `told` is what was just done."""
    top = tag(
        "header",
        tag("h1", "Head office"),
        tag("span", session.user.name, tag("small", f" {session.user.role}"), class_="person"),
        _form("/office/sign-out", session, tag("button", "Sign out")),
    )
    clinics = [_clinic(session, one, now) for one in seen.clinics]
    empty = tag("p", "No clinic yet. Get a code for a new clinic, and type it at its first PC.", class_="card")
    return _document(
        "Head office",
        top,
        _problem(problem),
        tag("div", told, class_="told", role="status") if told is not None else None,
        tag(
            "main",
            _totals(seen),
            _new_clinic(session),
            tag("input", id="find", type="search", placeholder="Find a clinic or a PC", aria_label="Find", hidden=True),
            *(clinics or [empty]),
            _pages(seen),
        ),
    )


def code_told(text: str, clinic: str | None) -> Html:
    """The code that was just made; it is not shown again."""
    return together(
        tag("strong", text, class_="code", id="code"),
        tag("p", f"For a new PC of {clinic}." if clinic else "For the first PC of a new clinic."),
        tag("p", "Type it at the PC within ten minutes. It is good once, and is not shown again.", class_="muted"),
    )


def _totals(seen: Overview) -> Html:
    known = [one.totals for one in seen.clinics if one.totals is not None]
    of = "all clinics" if seen.pages == 1 else "the clinics on this page"
    missing = len(seen.clinics) - len(known)
    figures = (
        ("Patients came", str(sum(one.came for one in known))),
        ("Bills", str(sum(one.bills for one in known))),
        ("Billed", rupees(sum(one.billed_paise for one in known))),
        ("Collected", rupees(sum(one.collected_paise for one in known))),
    )
    return tag(
        "section",
        tag("h2", f"Today, {of}"),
        tag("dl", *(tag("div", tag("dt", name), tag("dd", value)) for name, value in figures), class_="figures"),
        tag("p", f"{missing} not counted: their figures are not ready yet.", class_="amber") if missing else None,
        class_="card",
        id="totals",
    )


def _clinic(session: Session, one: ClinicSeen, now: int) -> Html:
    changes = may_change(session.user, one.clinic_id) and not one.is_mirrored
    day = one.totals
    figures = "Figures are not ready yet."
    if day is not None:
        bills = "1 bill" if day.bills == 1 else f"{day.bills} bills"
        money = f"{rupees(day.billed_paise)} billed · {rupees(day.collected_paise)} collected"
        figures = f"{day.came} came · {bills} · {money}"
    head = tag(
        "tr", *(tag("th", name, scope="col") for name in ("PC", "Last contact", "Waiting", "To settle", "Parked", "Program", ""))
    )  # fmt: skip
    rows = [_device(session, one, row, now, changes=changes) for row in one.devices]
    return tag(
        "section",
        tag(
            "h2",
            one.name,
            tag("span", "Mirrored from its hub: read only", class_="pill blue") if one.is_mirrored else None,
        ),
        tag("p", figures, class_="muted"),
        tag("div", tag("table", tag("thead", head), tag("tbody", *rows)), class_="scroll"),
        _held_back(session, one, changes=changes),
        _form("/office/code", session, tag("button", "Code for a new PC"), clinic_id=one.clinic_id)
        if changes
        else None,
        class_="card clinic",
        id=f"clinic-{one.clinic_id}",
    )


def _device(session: Session, one: ClinicSeen, row: AnyRow, now: int, *, changes: bool) -> Html:
    wrong = clock_words(row.clock_offset)
    revoked = tag("span", "Revoked", class_="pill red") if row.revoked_at is not None else None
    asks = tag(
        "details",
        tag("summary", "Revoke…"),
        tag("p", f"{row.name or 'This PC'} sends and receives nothing more. What it still sends waits for your review."),
        _form(
            "/office/revoke", session, tag("button", "Revoke it", class_="danger"), clinic_id=one.clinic_id,
            device_id=row.device_id,
        ),
    )  # fmt: skip
    return tag(
        "tr",
        tag("td", row.name or NOTHING, " ", tag("small", f"no. {row.number}", class_="muted"), " ", revoked),
        tag("td", moment(row.last_contact, now), " ", tag("span", wrong, class_="pill amber") if wrong else None),
        tag("td", str(row.waiting), class_="number"),
        tag("td", str(row.to_settle), class_="number"),
        tag("td", str(row.parked), class_="number"),
        tag("td", row.program or NOTHING),
        tag("td", asks if changes and row.revoked_at is None else None),
    )


def _held_back(session: Session, one: ClinicSeen, *, changes: bool) -> Html | None:
    if not one.held_back:
        return None
    names = {row.device_id: row.name for row in one.devices}
    parts: list[Part] = []
    for device_id in dict.fromkeys(each.device_id for each in one.held_back):
        own = [each for each in one.held_back if each.device_id == device_id]
        groups = sum(each.last_seq - each.first_seq + 1 for each in own)
        whys = ", ".join(dict.fromkeys(why for each in own for why in each.whys))
        named = {"clinic_id": one.clinic_id, "device_id": device_id}
        parts.append(
            tag(
                "li",
                tag("strong", names.get(device_id) or "A PC"),
                f": {groups} changes ({whys}) ",
                _form("/office/accept", session, tag("button", "Accept"), **named) if changes else None,
                _form("/office/refuse", session, tag("button", "Refuse", class_="danger"), **named)
                if changes
                else None,
            )
        )
    return tag("div", tag("h3", "Sent by a revoked PC, waits for review"), tag("ul", *parts), class_="held amber")


def _new_clinic(session: Session) -> Html | None:
    if session.user.clinic_id is not None or not may_change(session.user, ""):
        return None
    return _form("/office/code", session, tag("button", "Code for a new clinic"), clinic_id="")


def _pages(seen: Overview) -> Html | None:
    if seen.pages == 1:
        return None
    links = [
        tag("strong", str(n)) if n == seen.page else tag("a", str(n), href=f"/?page={n}")
        for n in range(1, seen.pages + 1)
    ]
    return tag("nav", *(part for link in links for part in (link, " ")), aria_label="Pages of clinics")


def _form(action: str, session: Session, button: Html, **hidden: str) -> Html:
    fields = {"form_word": session.form_word, **hidden}
    inputs = [tag("input", type="hidden", name=name, value=value) for name, value in fields.items()]
    return tag("form", *inputs, button, method="post", action=action, class_="inline")


def _problem(words: str | None) -> Html | None:
    return None if words is None else tag("p", words, class_="problem", role="alert")


def _document(title: str, *parts: Part) -> Html:
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", f"{title} – Narayaneeyam"),
        tag("link", rel="stylesheet", href="/office/page.css"),
        tag("script", src="/office/page.js", defer=True),
    )
    return together(Html("<!doctype html>"), tag("html", head, tag("body", *parts), lang="en"))
