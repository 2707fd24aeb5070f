"""Read access for the clinic's own programs (API), on a real replica of a real clinic."""

from __future__ import annotations

import jwt
import pytest

from narayaneeyam_clinic.people.passwords import hash_password
from narayaneeyam_clinic.shared.identifiers import new_id
from narayaneeyam_server import tables
from narayaneeyam_server.api.paging import cursor_of
from narayaneeyam_server.head_office import HeadOfficeRole
from narayaneeyam_server.routes.callers import Rates
from tests.server.office import OFFICE_PASSWORD, Office

RESOURCES = {
    "/patients": "patients.see",
    "/bookings": "appointments.see",
    "/consultations": "clinical.see",
    "/prescriptions": "prescriptions.see",
    "/invoices": "billing.see",
    "/stock": "stock.see",
    "/days/2026-11-21": "figures.see",
}
MAY = {
    "receptionist": {"/patients", "/bookings", "/invoices"},
    "pharmacist": {"/patients", "/prescriptions", "/invoices", "/stock"},
    "doctor": {"/patients", "/bookings", "/consultations", "/prescriptions", "/stock"},
    "therapist": {"/patients"},
    "manager": {"/patients", "/bookings", "/invoices", "/stock", "/days/2026-11-21"},
    "administrator": {"/stock"},
}


def problem_of(answer) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    said = answer.json()
    assert said["status"] == answer.status_code
    return answer.status_code, said["code"]


def test_every_role_gets_what_it_may_see_and_no_more(office: Office):
    """API-3: the permissions are the clinic's own."""
    for role, may in MAY.items():
        for path in RESOURCES:
            answer = office.get(path, role)
            if path in may:
                assert answer.status_code == 200, (role, path, answer.text)
            else:
                assert problem_of(answer) == (403, "not_permitted"), (role, path)


def test_what_a_role_may_not_see_is_absent_from_what_it_sees(office: Office):
    """API-3: allergies are for those who treat and dispense."""
    office.at.change(
        "INSERT INTO allergy (id, patient_id, substance, noted_on, noted_by) VALUES (?, ?, 'Milk', '2026-11-21', ?)",
        new_id(), office.shop.patient_id, office.shop.doctor.user_id,
    )  # fmt: skip
    office.at.push()
    seen, unseen = (
        next(one for one in office.get("/patients", role).json()["items"] if one["id"] == office.shop.patient_id)
        for role in ("doctor", "receptionist")
    )
    assert "Milk" in seen["allergies"]
    assert "allergies" not in unseen
    assert seen["name"] == unseen["name"]


def test_the_days_work_is_read(office: Office):
    """API-1: two bottles of 165.00, as they were sold on the PC."""
    (bill,) = office.get("/invoices").json()["items"]
    assert (bill["payable_paise"], bill["paid_paise"], bill["due_paise"], bill["state"]) == (33000, 33000, 0, "issued")
    whole = office.get(f"/invoices/{bill['id']}").json()
    assert [(line["description"], line["amount_paise"]) for line in whole["lines"]] == [("Dasamoolarishtam", 33000)]
    day = office.get("/days/2026-11-21").json()
    assert (day["bills"], day["billed_paise"], day["by_method_paise"]["cash"]) == (1, 33000, 33000)
    (prescription,) = office.get("/prescriptions", "pharmacist").json()["items"]
    assert [line["name"] for line in prescription["lines"]] == ["Dasamoolarishtam", "Triphala Choornam"]
    (note,) = office.get("/consultations", "doctor").json()["items"]
    assert note["diagnoses"] == [{"term": "Amavata"}]
    stock = {row["name"]: row for row in office.get("/stock").json()["items"]}
    assert stock["Dasamoolarishtam"]["on_hand"] == sum(b["on_hand"] for b in stock["Dasamoolarishtam"]["batches"])
    assert stock["Balarishtam"]["batches"] == []


def test_bookings_are_read(office: Office):
    """API-8"""
    office.at.change(
        "INSERT INTO appointment (id, patient_id, doctor_id, day, starts_at, minutes, kind, state, booked_at, booked_by)"
        " VALUES (?, ?, ?, '2026-11-23', 1795404600000, 20, 'phone', 'booked', 0, ?)",
        new_id(), office.shop.patient_id, office.shop.doctor.staff_id, office.shop.doctor.user_id,
    )  # fmt: skip
    office.at.push()
    (booking,) = office.get("/bookings?from=2026-11-23", "receptionist").json()["items"]
    assert (booking["starts_at"], booking["minutes"], booking["kind"]) == ("2026-11-23T03:30:00Z", 20, "phone")
    assert "visit_id" not in booking
    assert office.get("/bookings?to=2026-11-22", "receptionist").json()["items"] == []


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/invoices?from=2026-11-21&to=2026-11-21", 1),
        ("/invoices?to=2026-11-20", 0),
        ("/invoices?state=cancelled", 0),
        ("/invoices?patient_id=01a1ff29-0000-7000-8000-000000000000", 0),
        ("/stock?sku=NONE", 0),
        ("/patients?registration_number=N1-99999", 0),
        ("/patients?q=%3F%3F", 0),
    ],
)
def test_filters(office: Office, path: str, found: int):
    """API-4"""
    assert len(office.get(path).json()["items"]) == found


def test_patients_are_found_as_the_clinic_searches(office: Office):
    """API-4: the forgiving search of SEARCH-1."""
    patient = office.get("/patients").json()["items"][0]
    found = [one["id"] for one in office.get(f"/patients?q={patient['name'][:4]}").json()["items"]]
    assert patient["id"] in found
    assert office.get("/patients?q=qqzz").json()["items"] == []


def test_pages_follow_each_other_without_gap_or_repeat(office: Office):
    """API-4: and the last one says so."""
    whole = [row["id"] for row in office.get("/stock").json()["items"]]
    seen: list[str] = []
    cursor = ""
    for _ in range(len(whole)):
        page = office.get(f"/stock?limit=2{cursor}").json()
        seen += [row["id"] for row in page["items"]]
        if "next_cursor" not in page:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert seen == whole == sorted(whole)
    days = office.get("/days?from=2026-09-01&to=2026-11-21").json()
    assert (len(days["items"]), days["items"][-1]["day"]) == (31, "2026-10-01")
    following = office.get(f"/days?from=2026-09-01&to=2026-11-21&cursor={days['next_cursor']}").json()
    assert following["items"][0]["day"] == "2026-10-02"


@pytest.mark.parametrize(
    "path",
    [
        "/patients?q=%00%FF%F0%9F%98%80", "/patients?q=%22*%20OR%20NEAR(", "/stock?sku=%27--",
        "/days?from=0001-01-01&to=0001-01-02", "/days?from=9999-12-30&to=9999-12-31", "/days?from=2026-02-02&to=2026-02-01",
        "/invoices?from=0001-01-01&to=9999-12-31", "/patients?limit=1&unknown=1",
    ],
)  # fmt: skip
def test_odd_questions_are_answered(office: Office, path: str):
    """API-6: no question is a defect."""
    assert office.get(path).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/patients?cursor=xyz", "/patients?cursor=bnVsbA==", "/patients?phone=%00",
        f"/patients?cursor={cursor_of(chr(0xD800))}", "/patients?limit=0", "/patients?limit=201",
        "/days?from=2026-09-01", f"/days?from=2026-09-01&to=2026-09-30&cursor={cursor_of('x')}", "/days/2026-02-30",
        "/invoices?state=lost", "/invoices?patient_id=%27%20OR%201", "/patients/../../etc/passwd/", "/patients/x%00y",
    ],
)  # fmt: skip
def test_what_is_not_understood_is_a_problem(office: Office, path: str):
    """API-6"""
    status, code = problem_of(office.get(path))
    assert (status, code) in ((422, "malformed"), (404, "not_found"))


def test_what_did_not_change_is_not_sent_again(office: Office):
    """API-5: anything new in the clinic makes another tag; another person has another one too."""
    first = office.get("/stock")
    tag = first.headers["etag"]
    again = office.get("/stock", if_none_match=tag)
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert office.get("/stock", if_none_match='"other", ' + tag).status_code == 304
    assert office.get("/stock", "pharmacist", if_none_match=tag).status_code == 200
    assert office.get("/stock?limit=1", if_none_match=tag).status_code == 200
    office.at.change("UPDATE medicine SET reorder_level = 5 WHERE name = 'Balarishtam'")
    office.at.push()
    changed = office.get("/stock", if_none_match=tag)
    assert changed.status_code == 200
    assert changed.headers["etag"] != tag


def test_nobody_signs_in_with_what_is_wrong(office: Office):
    """API-2: one answer for a wrong name, a wrong password, another clinic; guessing is slowed down."""
    tries = [
        office.sign_in("doctor", "wrong-word-1"),
        office.sign_in("nobody"),
        office.sign_in("doctor", clinic_id=new_id()),
        office.sign_in("doctor", clinic_id=None),
    ]
    assert {problem_of(answer) for answer in tries} == {(401, "not_signed_in")}
    assert len({answer.text for answer in tries}) == 1
    before, office.web.app.state.rates = office.web.app.state.rates, Rates(300, 1)
    last = [office.sign_in("doctor", clinic_id=new_id()) for _ in range(2)][-1]
    office.web.app.state.rates = before
    assert problem_of(last) == (429, "too_many_requests")


def test_a_token_is_short_lived_and_this_servers_own(office: Office):
    """API-2"""
    token = office.token("doctor")
    assert office.get("/patients", "doctor").status_code == 200
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims["exp"] - claims["iat"] == 900
    for forged in (
        jwt.encode(claims, "x" * 32, "HS256"),
        jwt.encode(claims, "", "none"),
        token[:-2],
        f"{token}x",
        "",
    ):
        office.tokens["doctor"] = forged
        assert problem_of(office.get("/patients", "doctor")) == (401, "not_signed_in")
    office.tokens["doctor"] = token
    office.clock.advance(minutes=15)
    late = office.get("/patients", "doctor")
    office.clock.advance(minutes=-15)
    assert problem_of(late) == (401, "not_signed_in")


@pytest.mark.parametrize("change", ["is_active = 0", "password_hash = ?"])
def test_who_was_disabled_or_changed_the_password_reads_no_more(office: Office, change: str):
    """API-2: at once, not when the token ends."""
    assert office.get("/patients", "therapist").status_code == 200
    with office.changed("app_user", "login = 'therapist'", change, hash_password("other-word-1")):
        answer = office.get("/patients", "therapist")
    office.tokens.pop("therapist")
    assert problem_of(answer) == (401, "not_signed_in")


def test_a_right_that_was_taken_away_is_gone_at_once(office: Office):
    """API-3"""
    assert office.get("/stock", "doctor").status_code == 200
    of_doctors = "permission = 'stock.see' AND role_id IN (SELECT id FROM role WHERE key = 'doctor')"
    with office.changed("role_permission", of_doctors, "is_allowed = 0"):
        answer = office.get("/stock", "doctor")
    assert problem_of(answer) == (403, "not_permitted")


def test_nobody_reads_another_clinic(office: Office):
    """API-3: it looks like one that is not there."""
    other = office.at.service.database
    with other.writing() as connection:
        connection.execute(
            tables.clinic.insert().values(
                clinic_id=new_id(), name="Other", epoch=1, last_order=0, wrapped_key=b"", made_at=0
            )
        )
    headers = {"authorization": f"Bearer {office.token('manager')}"}
    listed = office.web.get("/api/v1/clinics", headers=headers).json()["items"]
    assert [one["clinic_id"] for one in listed] == [office.at.clinic_id]
    answer = office.web.get(f"/api/v1/clinics/{new_id()}/stock", headers=headers)
    assert problem_of(answer) == (404, "not_found")


def test_the_head_office_reads_figures_of_every_clinic_and_nothing_clinical(office: Office):
    """API-3: one who is for one clinic, reads that one."""
    office.user("thara")
    office.user("elsewhere", HeadOfficeRole.READER, new_id())
    office.tokens["thara"] = office.sign_in("thara", OFFICE_PASSWORD, None).json()["access_token"]
    office.tokens["elsewhere"] = office.sign_in("elsewhere", OFFICE_PASSWORD, None).json()["access_token"]
    assert office.get("/days/2026-11-21", "thara").json()["bills"] == 1
    assert problem_of(office.get("/consultations", "thara")) == (403, "not_permitted")
    assert problem_of(office.get("/days/2026-11-21", "elsewhere")) == (404, "not_found")


def test_it_is_described(office: Office):
    """API-1: every address and what it refuses stands in the OpenAPI; nothing there can write."""
    described = office.web.get("/openapi.json").json()["paths"]
    ours = {path: list(verbs) for path, verbs in described.items() if path.startswith("/api/v1/")}
    assert len(ours) >= 9
    assert {verb for path, verbs in ours.items() for verb in verbs if not path.endswith("/token")} == {"get"}


def test_what_came_since_a_place_is_read_whatever_its_id(office: Office):
    """API-7: what was written offline long ago comes behind rows that were read already; the place in the log does not miss it."""
    first = office.get("/patients").json()
    (patient,) = first["items"]
    assert office.get(f"/patients?since={first['place']}").json()["items"] == []
    office.at.change(
        "INSERT INTO patient (id, registration_number, public_code, registered_at, name, birth_precision, is_active)"
        " VALUES ('01000000-0000-7000-8000-000000000001', 'N2-00001', 'QX', 1, 'Written last week', 'day', 1)"
    )
    office.at.push()
    came = office.get(f"/patients?since={first['place']}").json()
    assert [one["name"] for one in came["items"]] == ["Written last week"]
    assert came["items"][0]["id"] < patient["id"]
    office.at.change(
        "INSERT INTO allergy (id, patient_id, substance, noted_on, noted_by) VALUES (?, ?, 'Curd', '2026-11-21', ?)",
        new_id(), office.shop.patient_id, office.shop.doctor.user_id,
    )  # fmt: skip
    office.at.push()
    # A part of a row is the row's, and what was read once is not read again.
    then = office.get(f"/patients?since={came['place']}").json()
    assert [one["id"] for one in then["items"]] == [patient["id"]]
    bills = office.get("/invoices?since=0.0").json()["items"]
    assert [one["number"] for one in bills] == [one["number"] for one in office.get("/invoices").json()["items"]]
    assert problem_of(office.get("/patients?since=99.1")) == (409, "since_too_old")
    assert problem_of(office.get("/patients?since=yesterday")) == (422, "malformed")
