"""dev.py itself: its help, what it asks of Debian, the exit codes it keeps."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys

import dev
import dev_setup
import pytest

from tests.house_rules.source import ROOT, python_files, shown
from tests.shared_out import TOGETHER


def through_dev(code: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a piece of code that imports dev, as its own process."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_explains_every_verb():
    """HOUSE-17."""
    text = dev.help_text()
    for name in ("run", "test", "lint", "bench", "shots", "exec", "setup", "lock"):
        assert re.search(rf"^  {name}\b.*\w{{3}}", text, re.MULTILINE), name
        assert dev.VERBS[name].purpose in text


def test_each_verb_explains_itself(capsys):
    for name, verb in dev.VERBS.items():
        assert dev.main([name, "--help"]) == 0
        assert verb.purpose in capsys.readouterr().out


def test_wrong_usage_is_two(capsys):
    assert dev.main([]) == 2
    assert dev.main(["walk"]) == 2
    assert "“walk” is none of" in capsys.readouterr().err


def test_an_old_python_is_told_before_anything_new_is_read():
    """HOUSE-5: the check comes first, and the whole file can be parsed by a Python 3.7."""
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    assert isinstance(tree.body[1], ast.Import)
    assert tree.body[1].names[0].name == "sys"
    assert ast.unparse(tree.body[2]).startswith("if sys.version_info < (3, 11):")


@pytest.mark.parametrize("code", [0, 1, 7])
def test_exit_codes_are_kept(code: int):
    ended = through_dev(
        f"import dev; raise SystemExit(dev.become([dev.sys.executable, '-c', 'raise SystemExit({code})']))"
    )
    assert ended.returncode == code


def test_an_unknown_command_is_told():
    ended = through_dev("import dev; raise SystemExit(dev.become(['no-such-command']))")
    assert (ended.returncode, "no-such-command" in ended.stderr) == (127, True)


def test_children_run_without_a_display(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert dev.environment()["QT_QPA_PLATFORM"] == "offscreen"
    monkeypatch.setenv("DISPLAY", ":0")
    assert "QT_QPA_PLATFORM" not in dev.environment()
    assert dev.environment(offscreen=True)["QT_QPA_PLATFORM"] == "offscreen"


def test_paths_and_words_pass_through(monkeypatch):
    """HOUSE-15."""
    monkeypatch.setattr(dev, "become", lambda command, **_: command)
    passed_on: object = dev.test(["-k", "sale", "tests/clinic"])
    assert passed_on == [str(dev.PYTHON), "-m", "pytest", "-k", "sale", "tests/clinic"]


def test_debian_packages_have_the_right_shape():
    """HOUSE-3."""
    packages = [*dev_setup.OFFSCREEN_LIBRARIES, *dev_setup.SCREEN_LIBRARIES, *dev_setup.TEST_PROGRAMS]
    assert len(packages) == len(set(packages))
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", name) for name in packages)
    libraries = {**dev_setup.OFFSCREEN_LIBRARIES, **dev_setup.SCREEN_LIBRARIES}
    assert all(re.fullmatch(r"lib[\w.+-]+\.so\.\d+", library) for library in libraries.values())
    assert dev_setup.missing_packages({"libnothing1": "libno-such-thing.so.1"}) == ["libnothing1"]
    assert dev_setup.apt_line(["a", "b"]) == "apt-get update && apt-get install -y --no-install-recommends a b"


def test_ci_runs_the_test_command_and_nothing_else():
    """HOUSE-16."""
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line and not line.startswith("#")]
    assert commands == ["set -e", 'cd "$(dirname "${BASH_SOURCE[0]}")/.."', "python3 dev.py test"]
    assert os.access(ROOT / ".ci" / "run", os.X_OK) or os.name == "nt"


@pytest.mark.parametrize("name", list(dev_setup.LOCKS))
def test_lock_files_have_hashes_and_no_addresses(name: str):
    """HOUSE-2."""
    text = (ROOT / name).read_text(encoding="utf-8")
    pinned = [line for line in text.splitlines() if re.match(r"^[a-z0-9]", line)]
    assert pinned
    assert all("==" in line and line.endswith("\\") for line in pinned)
    assert "://" not in text
    assert "--hash=sha256:" in text


def test_the_stamp_changes_with_what_the_environment_is_made_of(tmp_path, monkeypatch):
    """HOUSE-4."""
    before = dev.wanted()
    assert dev.wanted() == before
    other = tmp_path / "requirements-dev.lock"
    other.write_text("nothing\n", encoding="utf-8")
    monkeypatch.setattr(dev, "LOCKED", other)
    assert dev.wanted() != before


def test_the_clinic_installs_without_screen_and_web():
    """HOUSE-6."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    base = " ".join(project["dependencies"]).lower()
    assert not [name for name in ("pyside6", "fastapi", "uvicorn") if name in base]
    assert {"desktop", "server"} <= set(project["optional-dependencies"])


@pytest.mark.parametrize(
    ("failing", "code", "said"),
    [("not AGAIN", 0, "UNSTEADY"), ("True", 1, "once more, alone"), ("not AGAIN or NUMBER < 6", 1, "")],
    ids=["passes alone", "fails alone", "too many"],
)
def test_few_tests_that_failed_get_one_second_look(tmp_path, monkeypatch, capfd, failing: str, code: int, said: str):
    """HOUSE-48: what passes alone is named as unsteady; what fails alone is red, and so are more than five."""
    many = 6 if "NUMBER" in failing else 1
    (tmp_path / "test_some.py").write_text(
        "from pathlib import Path\nimport pytest\nMARK = Path(__file__).with_name('again')\nAGAIN = MARK.exists()\n"
        f"@pytest.mark.parametrize('NUMBER', range({many}))\n"
        f"def test_one(NUMBER):\n    MARK.touch()\n    assert not ({failing})\n"
    )
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # reading in a dozen takes longer than these few tests
    assert dev.phases([("tests", ["-m", "pytest", "-q", "--cache-clear"])], second_look=dev.second_look) == code
    told = capfd.readouterr().err
    assert said in told
    assert ("once more" in told) is bool(said)


def test_what_reads_the_lived_clinic_runs_on_one_worker():
    """It takes seconds to make: two workers would make it twice."""
    reading = {
        shown(file)
        for file in python_files(ROOT / "tests")
        if re.search(r"\blived_clinic\b", file.read_text(encoding="utf-8"))
    }
    together = {file for file, group in TOGETHER.items() if group == "lived"}
    assert reading - {"tests/conftest.py", "tests/house_rules/test_dev.py"} == together
