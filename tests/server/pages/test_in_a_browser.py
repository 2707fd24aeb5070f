"""The head office's page in a real Chromium (OFFICE-7)."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from narayaneeyam_server import registry
from narayaneeyam_server.head_office import HeadOfficeRole
from tests.server.log_of_pcs import another_pc, begun_clinic
from tests.server.office import OFFICE_PASSWORD, Office

DRIVER = Path("/usr/bin/chromedriver")
PATIENCE = 30
CODE = re.compile(r"[0-9]{4} [0-9]{4}\b")


@pytest.fixture(scope="module")
def address(office: Office) -> Iterator[str]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        serving = uvicorn.Server(uvicorn.Config(office.web.app, log_config=None, lifespan="off"))
        thread = threading.Thread(target=serving.run, kwargs={"sockets": [listening]})
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
        serving.should_exit = True
        thread.join()


@pytest.fixture
def chromium(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """`@pytest.mark.parametrize("chromium", [False], indirect=True)`: without scripts."""
    if not DRIVER.exists():
        pytest.skip("no chromedriver is installed (Debian: apt-get install chromium-driver)")
    options = webdriver.ChromeOptions()
    for option in (
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--window-size=1366,900",
        f"--user-data-dir={tmp_path}",
    ):
        options.add_argument(option)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    if getattr(request, "param", True) is False:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    opened = webdriver.Chrome(options, webdriver.ChromeService(str(DRIVER)))
    yield opened
    opened.quit()


def until(chromium: webdriver.Chrome, holds):
    return WebDriverWait(chromium, PATIENCE).until(holds)


def sign_in(chromium: webdriver.Chrome, address: str, login: str) -> None:
    """By keyboard: the name has the focus."""
    chromium.get(address)
    chromium.switch_to.active_element.send_keys(login, Keys.TAB, OFFICE_PASSWORD, Keys.ENTER)
    until(chromium, lambda at: at.find_elements(By.ID, "totals"))


def test_an_administrators_morning(office: Office, address: str, chromium: webdriver.Chrome, tmp_path: Path):
    """OFFICE-7, OFFICE-1, OFFICE-2: look, get a code, revoke a PC, sign out; the browser has nothing to complain of."""
    office.user("thara", HeadOfficeRole.ADMINISTRATOR)
    other = begun_clinic(office.at.service, name="Front desk")
    stolen = another_pc(office.at.service, other, "Stolen laptop")
    sign_in(chromium, address, "thara")
    assert "₹330.00" in chromium.find_element(By.ID, "totals").text
    clinic = chromium.find_element(By.ID, f"clinic-{office.at.clinic_id}")
    assert "Reception" in clinic.text
    clinic.find_element(By.CSS_SELECTOR, 'form[action="/office/code"] button').send_keys(Keys.ENTER)
    assert CODE.match(until(chromium, lambda at: at.find_element(By.ID, "code")).text)
    chromium.find_element(By.ID, "find").send_keys("stolen")
    shown = [one for one in chromium.find_elements(By.CLASS_NAME, "clinic") if one.is_displayed()]
    assert [one.get_attribute("id") for one in shown] == [f"clinic-{other.clinic_id}"]
    row = next(one for one in shown[0].find_elements(By.TAG_NAME, "tr") if "Stolen laptop" in one.text)
    row.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    chromium.save_screenshot(str(tmp_path / "office.png"))
    row.find_element(By.CSS_SELECTOR, "button.danger").send_keys(Keys.ENTER)
    until(chromium, lambda at: "Revoked" in at.find_element(By.ID, f"clinic-{other.clinic_id}").text)
    with office.at.service.database.reading() as connection:
        known = registry.find_device(connection, other.clinic_id, stolen.lease.device_id)
    assert known is not None
    assert known.revoked_at is not None
    chromium.find_element(By.CSS_SELECTOR, 'form[action="/office/sign-out"] button').click()
    until(chromium, lambda at: at.find_elements(By.ID, "password"))
    complaints = [one["message"] for one in chromium.get_log("browser") if "favicon" not in one["message"]]
    assert complaints == []


@pytest.mark.parametrize("chromium", [False], indirect=True)
def test_it_works_without_its_script(office: Office, address: str, chromium: webdriver.Chrome):
    """OFFICE-7"""
    office.user("noscript", HeadOfficeRole.ADMINISTRATOR)
    sign_in(chromium, address, "noscript")
    assert not chromium.find_element(By.ID, "find").is_displayed()
    chromium.find_element(By.CSS_SELECTOR, 'form[action="/office/code"] button').click()
    assert CODE.match(until(chromium, lambda at: at.find_element(By.ID, "code")).text)
