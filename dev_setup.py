"""What `dev.py` prepares: libraries of the operating system, uv, the environment in `.venv`, and the lock files.

uv is installed by pip beside the project (`.dev/uv`), pinned by hash; uv does the rest. Nothing outside the project is
touched, except that Debian packages are installed when this runs as root.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from dev import ENVIRONMENT, LOCKED, PYTHON, READY, ROOT, has_screen, say, wanted

HERE = ROOT / ".dev"
UV_HOME = HERE / "uv"
UV_PIN = ROOT / "requirements-setup.lock"

# Debian package -> the library Qt loads from it.
OFFSCREEN_LIBRARIES = {
    "libglib2.0-0": "libglib-2.0.so.0",
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libcups2": "libcups.so.2",  # without it Qt finds no printer
}
SCREEN_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
}
# Debian package -> a file of it. Tests that need one of these say so and are left out where it is missing.
TEST_PROGRAMS = {
    "poppler-utils": "/usr/bin/pdftotext",
    "cups": "/usr/sbin/cupsd",
    "cups-client": "/usr/sbin/lpadmin",
    "printer-driver-cups-pdf": "/usr/lib/cups/backend/cups-pdf",
    "gnome-keyring": "/usr/bin/gnome-keyring-daemon",
    "dbus": "/usr/bin/dbus-run-session",
    "postgresql": "/usr/bin/pg_ctlcluster",
    "chromium-driver": "/usr/bin/chromedriver",
    "xvfb": "/usr/bin/Xvfb",
    "at-spi2-core": "/usr/libexec/at-spi-bus-launcher",
}
LOCKS = {
    "requirements.lock": ["pyproject.toml", "--extra", "desktop"],
    "requirements-server.lock": ["pyproject.toml", "--extra", "server"],
    "requirements-dev.lock": ["pyproject.toml", "--extra", "desktop", "--extra", "server", "--extra", "dev"],
    "requirements-bench.lock": ["pyproject.toml", "--extra", "bench"],
    # With the versions that the tests ran with.
    "requirements-package.lock": [
        *("pyproject.toml", "--extra", "desktop", "--extra", "server", "--extra", "package"),
        *("--constraint", "requirements-dev.lock"),
    ],
    "requirements-setup.lock": ["requirements-setup.in"],
}
PACKAGE_LOCK = ROOT / "requirements-package.lock"
PACKAGE_ENVIRONMENT = HERE / "package"
# Debian package -> a program of it that makes the package.
PACKAGE_PROGRAMS = {"binutils": "/usr/bin/strip", "dpkg": "/usr/bin/dpkg-deb"}
BENCH_LOCK = ROOT / "requirements-bench.lock"
BENCH_READY = HERE / "bench-ready"
# What WeasyPrint loads; without it the bench says that the peer was not measured.
BENCH_LIBRARIES = {
    "libpango-1.0-0": "libpango-1.0.so.0",
    "libpangoft2-1.0-0": "libpangoft2-1.0.so.0",
    "libharfbuzz-subset0": "libharfbuzz-subset.so.0",
}


def prepare(*, again: bool = False) -> None:
    """Bring libraries and environment to what the lock file asks for, once, whoever else is starting at the same time."""
    HERE.mkdir(exist_ok=True)
    with _alone():
        if not again and PYTHON.exists() and READY.is_file() and READY.read_text(encoding="utf-8") == wanted():
            return  # somebody else has just done it
        goal = wanted()  # taken before: what changes meanwhile must be noticed at the next start
        _system_libraries()
        READY.unlink(missing_ok=True)
        _make_environment(uv_program())
        READY.write_text(goal, encoding="utf-8")


def prepare_bench() -> None:
    """The peers of the benches, added to the environment once for each lock file."""
    goal = BENCH_LOCK.read_text(encoding="utf-8")
    if BENCH_READY.is_file() and BENCH_READY.read_text(encoding="utf-8") == goal:
        return
    with _alone():
        if sys.platform.startswith("linux"):
            _install_or_tell([], missing_packages(BENCH_LIBRARIES))
        install = [uv_program(), "pip", "install", "--quiet", "--python", str(PYTHON)]
        _do([*install, "--require-hashes", "--compile-bytecode", "-r", str(BENCH_LOCK)])
        BENCH_READY.write_text(goal, encoding="utf-8")


def prepare_package() -> Path:
    """An environment of its own for PyInstaller and what goes into the package, once for each lock file; its Python."""
    HERE.mkdir(exist_ok=True)
    python = PACKAGE_ENVIRONMENT / PYTHON.relative_to(ENVIRONMENT)
    done, goal = PACKAGE_ENVIRONMENT / "made-from", f"{ROOT}\n{PACKAGE_LOCK.read_text(encoding='utf-8')}"
    with _alone():
        if sys.platform.startswith("linux"):
            # What Qt loads goes along, also what only a screen needs.
            libraries = missing_packages({**OFFSCREEN_LIBRARIES, **SCREEN_LIBRARIES})
            _install_or_tell(libraries + missing_programs(PACKAGE_PROGRAMS), [])
        if python.exists() and done.is_file() and done.read_text(encoding="utf-8") == goal:
            return python
        uv = uv_program()
        say(f"Making the environment {PACKAGE_ENVIRONMENT}")
        _do([uv, "venv", "--quiet", "--clear", "--no-project", "--python", sys.executable, str(PACKAGE_ENVIRONMENT)])
        install = [uv, "pip", "install", "--quiet", "--python", str(python)]
        _do([*install, "--require-hashes", "--compile-bytecode", "-r", str(PACKAGE_LOCK)])
        done.write_text(goal, encoding="utf-8")
    return python


def lock(*, upgrade: bool) -> int:
    """Write every lock file from what it is made of, with hashes and without the address of any registry."""
    HERE.mkdir(exist_ok=True)
    uv = uv_program()
    for name, sources in LOCKS.items():
        say(f"Locking {name}")
        command = [uv, "pip", "compile", *sources, "--universal", "--python-version", "3.11", "--generate-hashes"]
        command += ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links", "--quiet"]
        _do([*command, *(["--upgrade"] if upgrade else []), "--output-file", name])
        if "://" in (ROOT / name).read_text(encoding="utf-8"):
            sys.exit(f"{name} names an address; it must name packages and hashes only.")
    return 0


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """The Debian packages whose library the system cannot load."""
    return [package for package, library in libraries.items() if not _loads(library)]


def missing_programs(programs: dict[str, str]) -> list[str]:
    """The Debian packages whose file is not there."""
    return [package for package, file in programs.items() if not Path(file).exists()]


def apt_line(packages: Sequence[str]) -> str:
    """The command that installs these packages, as a person types it."""
    return f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"


def uv_program() -> str:
    """The path of our own uv, installed first if its pin changed."""
    pinned = UV_PIN.read_text(encoding="utf-8")
    done = UV_HOME / "pinned"
    found = _uv_in(UV_HOME)
    if found is None or not done.is_file() or done.read_text(encoding="utf-8") != pinned:
        say("Installing uv beside the project.")
        shutil.rmtree(UV_HOME, ignore_errors=True)
        # --target needs no venv module (Debian packs it apart) and leaves this Python's own packages alone.
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--root-user-action=ignore", "--no-deps"]
        command += ["--require-hashes", "--only-binary", ":all:", "--target", str(UV_HOME), "-r", str(UV_PIN)]
        _do(command, hint="Python's own pip is needed once; on Debian: apt-get install python3-pip")
        found = _uv_in(UV_HOME)
        if found is None:
            sys.exit(f"pip reported success, but there is no uv in {UV_HOME}.")
        done.write_text(pinned, encoding="utf-8")
    return str(found)


def _make_environment(uv: str) -> None:
    if not _fits():
        say(f"Making the environment {ENVIRONMENT}")
        _do([uv, "venv", "--quiet", "--clear", "--no-project", "--python", sys.executable, str(ENVIRONMENT)])
    say("Installing what the lock file names.")
    install = [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    _do([*install, "--require-hashes", "--compile-bytecode", "-r", str(LOCKED)])
    _do([*install, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    (HERE / "place").write_text(str(ROOT), encoding="utf-8")


def _fits() -> bool:
    """Whether the `.venv` that is there runs, has this Python's version, and was made in this place (it may be made by hand)."""
    place = HERE / "place"
    if place.is_file() and place.read_text(encoding="utf-8") != str(ROOT):
        return False  # the project was moved: the scripts inside still name the old place
    if not PYTHON.exists():
        return False
    ask = [str(PYTHON), "-c", "import sys; print(*sys.version_info[:2])"]
    answer = subprocess.run(ask, capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def _system_libraries() -> None:
    """Debian's libraries: installed as root, otherwise the line to type is shown. Other systems bring their own."""
    if not sys.platform.startswith("linux"):
        return
    needed = missing_packages({**OFFSCREEN_LIBRARIES, **(SCREEN_LIBRARIES if has_screen() else {})})
    # A test gives the program a screen of its own, also where nobody sits before one.
    for_its_screen = [package for package in missing_packages(SCREEN_LIBRARIES) if package not in needed]
    _install_or_tell(needed, missing_programs(TEST_PROGRAMS) + for_its_screen)


def _install_or_tell(needed: list[str], for_tests: list[str]) -> None:
    """As root install; otherwise say the line to type, and stop when the program itself cannot do without."""
    if not needed and not for_tests:
        return
    can_install = shutil.which("apt-get") is not None
    if can_install and os.geteuid() == 0:
        say(f"Installing Debian packages: {' '.join(needed + for_tests)}")
        _apt_get("update")
        if needed and _apt_get("install", "-y", "--no-install-recommends", *needed) != 0:
            sys.exit(f"apt-get could not install what Qt needs. Try: {apt_line(needed)}")
        if for_tests and _apt_get("install", "-y", "--no-install-recommends", *for_tests) != 0:
            say(f"Some tests will be left out until this works: {apt_line(for_tests)}")
        return
    if for_tests:
        say(f"Some tests will be left out until this is done:\n  sudo sh -c '{apt_line(for_tests)}'")
    if needed and can_install:
        sys.exit(
            f"Qt needs libraries that are missing. Please run this and start again:\n  sudo sh -c '{apt_line(needed)}'"
        )
    if needed:
        libraries = ", ".join({**OFFSCREEN_LIBRARIES, **SCREEN_LIBRARIES}[package] for package in needed)
        sys.exit(f"Qt needs libraries that are missing; please install what brings them on this system: {libraries}")


def _apt_get(*arguments: str) -> int:
    quiet = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", *arguments]
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(quiet, env=variables, stdout=sys.stderr, check=False).returncode


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _uv_in(folder: Path) -> Path | None:
    """pip puts programs into bin, or on Windows into Scripts."""
    for place in ("bin/uv", "bin/uv.exe", "Scripts/uv.exe"):
        if (folder / place).is_file():
            return folder / place
    return None


def _do(command: Sequence[str], *, hint: str = "") -> None:
    """Run a step of the set-up; if it fails, say which one and stop with its exit code."""
    variables = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    variables.pop("VIRTUAL_ENV", None)
    ended = subprocess.run(list(command), env=variables, cwd=ROOT, stdout=sys.stderr, check=False)
    if ended.returncode != 0:
        say(f"\nSet-up stopped: this command failed with {ended.returncode}:\n  {' '.join(command)}")
        if hint:
            say(hint)
        sys.exit(ended.returncode)


@contextmanager
def _alone() -> Iterator[None]:
    """Two people (or two windows) that start at once: the second waits for the first."""
    with (HERE / "lock").open("w") as file:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
