"""The head office's page (OFFICE): what it shows, who may change what, and what it does not let itself be talked into."""

from __future__ import annotations

import re
from html import unescape

import pytest

from narayaneeyam_clinic.sync.segment import pack_segment
from narayaneeyam_server import quarantine, registry
from narayaneeyam_server.head_office import HeadOfficeRole
from narayaneeyam_server.pages.html import tag, together
from narayaneeyam_server.pages.words import clock_words, moment, rupees
from narayaneeyam_server.routes.callers import Rates
from tests.server.log_of_pcs import Pc, another_pc, begun_clinic
from tests.server.office import OFFICE_PASSWORD, Office

OWN = {"origin": "https://office.test"}


class Browser:
    """Somebody at the page: forms are sent as they stand in it."""

    def __init__(self, office: Office, login: str, role: HeadOfficeRole, clinic_id: str | None = None) -> None:
        self.office = office
        if login not in office.known:
            office.known.add(login)
            office.user(login, role, clinic_id)
        office.web.cookies.clear()
        answer = self.sends("/office/sign-in", login=login, password=OFFICE_PASSWORD)
        assert answer.status_code == 303, answer.text

    def page(self) -> str:
        return self.office.web.get("/").text

    def sends(self, path: str, **fields: str):
        return self.office.web.post(path, data=fields, headers=OWN)

    def word(self) -> str:
        found = re.search(r'name="form_word" value="([0-9a-f]{64})"', self.page())
        assert found is not None
        return found[1]

    def does(self, what: str, **fields: str):
        return self.sends(f"/office/{what}", form_word=self.word(), **fields)


@pytest.fixture
def administrator(office: Office) -> Browser:
    return Browser(office, "asha", HeadOfficeRole.ADMINISTRATOR)


@pytest.fixture
def reader(office: Office) -> Browser:
    return Browser(office, "ravi", HeadOfficeRole.READER)


def revoked_with_work(office: Office) -> Pc:
    """A clinic of two PCs, one of them revoked with two groups that it still sent."""
    first = begun_clinic(office.at.service)
    lost = another_pc(office.at.service, first, "Lost laptop")
    office.at.service.revoke(first.clinic_id, lost.lease.device_id)
    lost.writes(2)
    office.at.service.push(lost.who, pack_segment(lost.segment()))
    return lost


def test_the_page_tells_of_each_clinic_and_all(office: Office, reader: Browser):
    """OFFICE-1: the bill of 330.00 that was sold on the PC, and the PC that sold it."""
    page = unescape(reader.page())
    assert "Sree Dhanwanthari" in page
    assert "Reception" in page
    assert "1 bill · ₹330.00 billed · ₹330.00 collected" in page
    assert 'id="totals"' in page
    assert "Today, all clinics" in page


def test_a_stranger_sees_nothing(office: Office):
    """OFFICE-1"""
    office.web.cookies.clear()
    page = office.web.get("/")
    assert page.status_code == 200
    assert "Sree" not in page.text
    for path in ("code", "revoke", "accept", "refuse", "sign-out"):
        assert (
            office.web.post(f"/office/{path}", data={"clinic_id": office.at.clinic_id}, headers=OWN).status_code == 403
        )


def test_a_code_for_a_new_pc_is_shown_once_and_works(office: Office, administrator: Browser):
    """OFFICE-2"""
    answer = administrator.does("code", clinic_id=office.at.clinic_id)
    code = re.search(r'id="code">([0-9]{4} [0-9]{4})', answer.text)
    assert code is not None
    assert code[1] not in administrator.page()
    joined = Pc.joins(office.at.service, code[1].replace(" ", ""), name="<b>Counter</b>")
    assert joined.clinic_id == office.at.clinic_id
    page = administrator.page()
    assert "&lt;b&gt;Counter&lt;/b&gt;" in page, "OFFICE-5: a name is a name"
    assert "<b>Counter" not in page
    assert administrator.does("code", clinic_id="").status_code == 200


def test_a_pc_is_revoked(office: Office, administrator: Browser):
    """OFFICE-2"""
    pc = begun_clinic(office.at.service)
    spare = another_pc(office.at.service, pc, "Stolen")
    assert administrator.does("revoke", clinic_id=pc.clinic_id, device_id=spare.lease.device_id).status_code == 303
    with office.at.service.database.reading() as connection:
        row = registry.find_device(connection, pc.clinic_id, spare.lease.device_id)
    assert row is not None
    assert row.revoked_at is not None
    unknown = administrator.does("revoke", clinic_id=pc.clinic_id, device_id="x")
    assert (unknown.status_code, "not there any more" in unknown.text) == (409, True)


@pytest.mark.parametrize(("decision", "state"), [("accept", "accepted"), ("refuse", "refused")])
def test_what_a_revoked_pc_sent_is_reviewed(office: Office, administrator: Browser, decision: str, state: str):
    """OFFICE-2"""
    lost = revoked_with_work(office)
    # Other tests' PCs may wait for review, too.
    waiting = administrator.page().count("2 changes (test)")
    assert waiting
    device_id = lost.lease.device_id
    assert administrator.does(decision, clinic_id=lost.clinic_id, device_id=device_id).status_code == 303
    assert [one.state for one in quarantine.quarantined(office.at.service, lost.clinic_id)] == [state]
    assert administrator.page().count("2 changes (test)") == waiting - 1


def test_a_reader_only_reads(office: Office, reader: Browser):
    """OFFICE-2: no button, and a form that is sent all the same changes nothing."""
    page = reader.page()
    assert "Revoke it" not in page
    assert "Code for" not in page
    lost = revoked_with_work(office)
    for what in ("code", "revoke", "accept", "refuse"):
        answer = reader.does(what, clinic_id=lost.clinic_id, device_id=lost.lease.device_id)
        assert answer.status_code == 403
    assert [one.state for one in quarantine.quarantined(office.at.service, lost.clinic_id)] == ["waiting"]


def test_who_is_for_one_clinic_sees_and_changes_that_one(office: Office):
    """OFFICE-1, OFFICE-2"""
    other = begun_clinic(office.at.service, name="Elsewhere")
    theirs = Browser(office, "meera", HeadOfficeRole.ADMINISTRATOR, office.at.clinic_id)
    assert "Elsewhere" not in theirs.page()
    assert "Code for a new clinic" not in theirs.page()
    assert theirs.does("code", clinic_id=other.clinic_id).status_code == 403
    assert theirs.does("code", clinic_id="").status_code == 403
    assert theirs.does("code", clinic_id=office.at.clinic_id).status_code == 200


def test_a_mirrored_clinic_is_read_only(office: Office, administrator: Browser):
    """OFFICE-3"""
    lost = revoked_with_work(office)
    with office.at.service.database.writing() as connection:
        registry.set_clinic(connection, lost.clinic_id, home_mirror="hub")
    own = administrator.page().split(f'id="clinic-{lost.clinic_id}"')[1].split("</section>")[0]
    assert "read only" in own
    assert "<form" not in own
    for what in ("code", "revoke", "accept", "refuse"):
        answer = administrator.does(what, clinic_id=lost.clinic_id, device_id=lost.lease.device_id)
        assert (answer.status_code, "home is its hub" in answer.text) == (409, True)


@pytest.mark.parametrize(
    "headers",
    [{"origin": "https://evil.test"}, {"origin": "null"}, {}, {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}],
)  # fmt: skip
def test_another_page_changes_nothing(office: Office, administrator: Browser, headers: dict[str, str]):
    """OFFICE-4: even with the right cookie and the right word."""
    fields = {"form_word": administrator.word(), "clinic_id": office.at.clinic_id}
    assert office.web.post("/office/code", data=fields, headers=headers).status_code == 403
    answer = office.web.post("/office/sign-in", data={"login": "asha", "password": OFFICE_PASSWORD}, headers=headers)
    assert answer.status_code == 403


@pytest.mark.parametrize("word", ["", "0" * 64, "ü"])
def test_a_form_without_the_sessions_word_changes_nothing(office: Office, administrator: Browser, word: str):
    """OFFICE-4"""
    answer = administrator.sends("/office/code", form_word=word, clinic_id=office.at.clinic_id)
    assert answer.status_code == 403
    assert 'id="code"' not in answer.text


def test_a_form_of_an_older_session_changes_nothing(office: Office, administrator: Browser):
    """OFFICE-4"""
    old = administrator.word()
    again = Browser(office, "asha", HeadOfficeRole.ADMINISTRATOR)
    assert again.sends("/office/code", form_word=old, clinic_id=office.at.clinic_id).status_code == 403


def test_the_page_says_what_a_browser_may_do_with_it(office: Office, administrator: Browser):
    """OFFICE-5: nothing from elsewhere, no script in the page, in no frame, kept by nobody."""
    answer = office.web.get("/")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert (answer.headers["cache-control"], answer.headers["x-frame-options"]) == ("no-store", "DENY")
    assert set(re.findall(r'(?:src|href|action)="([^"]*)"', answer.text)) <= {
        "/office/page.css", "/office/page.js", "/office/sign-out", "/office/code", "/office/revoke", "/office/accept",
        "/office/refuse",
    }  # fmt: skip
    assert re.search(r"<script(?! src=)| on[a-z]+=|style=", answer.text) is None
    for name, kind in (("page.css", "text/css"), ("page.js", "text/javascript")):
        assert office.web.get(f"/office/{name}").headers["content-type"].startswith(kind)
    assert office.web.get("/office/routes.py").status_code == 404
    assert office.web.get("/office/..%2froutes.py").status_code == 404


def test_text_is_escaped_where_it_is_put_in():
    """OFFICE-5"""
    made = tag("a", "<i>", tag("b", "&"), class_='"x"', href="/?a=1&b=2", hidden=True, title=None)
    assert made == '<a class="&quot;x&quot;" href="/?a=1&amp;b=2" hidden>&lt;i&gt;<b>&amp;</b></a>'
    assert together("<", None, tag("br")) == "&lt;<br>"


def test_the_cookie_is_for_the_browser_alone(office: Office):
    """OFFICE-6"""
    Browser(office, "asha", HeadOfficeRole.ADMINISTRATOR)
    answer = office.web.post("/office/sign-in", data={"login": "asha", "password": OFFICE_PASSWORD}, headers=OWN)
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie


def test_a_session_ends(office: Office, administrator: Browser):
    """OFFICE-6: by signing out, and by itself after eight hours."""
    kept = dict(administrator.office.web.cookies)
    assert kept
    assert administrator.does("sign-out").status_code == 303
    assert "Password" in administrator.page()
    # Whoever kept the cookie is out as well.
    office.web.cookies.update(kept)
    assert "Password" in administrator.page()
    again = Browser(office, "asha", HeadOfficeRole.ADMINISTRATOR)
    assert "Sign out" in again.page()
    office.clock.advance(hours=8)
    late = again.page()
    office.clock.advance(hours=-8)
    assert "Password" in late


def test_who_was_disabled_is_out_at_once(office: Office):
    """OFFICE-6"""
    gone = Browser(office, "gone", HeadOfficeRole.READER)
    assert "Sign out" in gone.page()
    with office.at.service.database.writing() as connection:
        connection.exec_driver_sql("UPDATE head_office_user SET is_active = 0 WHERE login = 'gone'")
    assert "Password" in gone.page()


def test_wrong_passwords_are_slowed_down(office: Office):
    """OFFICE-6"""
    before, office.web.app.state.rates = office.web.app.state.rates, Rates(300, 2)
    wrong = {"login": "asha", "password": "wrong-word-1"}
    said = [office.web.post("/office/sign-in", data=wrong, headers=OWN).status_code for _ in range(3)]
    office.web.app.state.rates = before
    assert said == [401, 401, 429]


@pytest.mark.parametrize(
    ("paise", "words"),
    [(0, "₹0.00"), (99, "₹0.99"), (100000, "₹1,000.00"), (12345678900, "₹12,34,56,789.00"), (-5, "-₹0.05")],
)
def test_rupees(paise: int, words: str):
    assert rupees(paise) == words


def test_moments():
    now = 1_795_235_400_000  # 21-11-2026 10:00 in India
    assert moment(now - 60_000, now) == "09:59"
    assert moment(now - 86_400_000, now) == "20-11-2026 10:00"
    assert moment(None, now) == "never"
    assert (clock_words(3 * 3_600_000), clock_words(-180_000), clock_words(5000)) == (
        "clock 3 hours ahead",
        "clock 3 minutes behind",
        None,
    )
