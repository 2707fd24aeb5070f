"""The one door for people who work on Narayaneeyam: `python3 dev.py --help` lists what it can do.

Standard library only, and syntax that an older Python can read far enough to be told what it lacks. What prepares the
environment is in `dev_setup.py`, read only when something has to be prepared, so that a second run starts at once.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  it is exactly the older ones that must be told
    sys.exit(
        f"Narayaneeyam needs Python 3.11 or newer; this is Python {sys.version_info[0]}.{sys.version_info[1]} "
        f"({sys.executable}). Install a newer one and start dev.py with it."
    )

import hashlib
import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
READY = ROOT / ".dev" / "ready"
LOCKED = ROOT / "requirements-dev.lock"

CODE = ("src", "tests", "migrations", "packaging", "build.spec", "dev.py", "dev_setup.py")
USAGE_ERROR = 2
MOST_WORKERS = 4
# pytest's exit code when tests failed and nothing else went wrong, where it keeps which, and how many get a second look.
TESTS_FAILED, LAST_FAILED, MOST_UNSTEADY = 1, ".pytest_cache/v/cache/lastfailed", 5
# Linux has it; what lies there is in memory. In bytes: more than a run of all tests writes.
MEMORY_DISK, ROOM_WANTED = Path("/dev/shm"), 4 << 30  # noqa: S108


# Its name, and what Python is given.
Step = tuple[str, Sequence[str]]


@dataclass(frozen=True)
class Verb:
    """One thing dev.py does: what is typed after the verb, what it is for, and the function that does it."""

    arguments: str
    purpose: str
    run: Callable[[Sequence[str]], int]
    prepares: bool = True


def has_screen() -> bool:
    """Whether a window could be seen: always on Windows and macOS, otherwise if a display is named."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def environment(*, offscreen: bool = False) -> dict[str, str]:
    """The variables for programs inside the environment."""
    variables = dict(os.environ)
    variables["VIRTUAL_ENV"] = str(ENVIRONMENT)
    variables["PATH"] = str(SCRIPTS) + os.pathsep + variables.get("PATH", os.defpath)
    variables.pop("PYTHONHOME", None)
    # Our own modules are compiled once too, or each start pays for it again; their caches are ignored by git.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    if offscreen or not has_screen():
        variables["QT_QPA_PLATFORM"] = "offscreen"
    # Every commit of a clinic waits for the disk; the tests make a hundred thousand, and need none of them tomorrow.
    if has_room(MEMORY_DISK):
        variables.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY_DISK))
    return variables


def has_room(disk: Path) -> bool:
    """Whether it is there and what the tests write fits on it."""
    return disk.is_dir() and shutil.disk_usage(disk).free >= ROOM_WANTED


def wanted() -> str:
    """A fingerprint of everything the environment is made from; it is ready when the stamp holds the same."""
    made_of = hashlib.sha256(f"{ROOT}\n{sys.version_info[:2]}\nscreen {has_screen()}\n".encode())
    for file in (LOCKED, ROOT / "pyproject.toml", ROOT / "dev_setup.py"):
        made_of.update(file.read_bytes())
    return made_of.hexdigest()


def is_ready() -> bool:
    """Whether the last set-up finished and still fits."""
    return PYTHON.exists() and READY.is_file() and READY.read_text(encoding="utf-8") == wanted()


def prepare(*, again: bool = False) -> None:
    """Make the environment unless it is ready."""
    if again or not is_ready():
        import dev_setup  # read only when needed: it costs a start

        dev_setup.prepare(again=again)


def become(command: Sequence[str], *, offscreen: bool = False, cwd: "Path | None" = ROOT) -> int:
    """Run one last command in our place; its exit code is ours."""
    variables = environment(offscreen=offscreen)
    program = shutil.which(command[0], path=variables["PATH"])
    if program is None:
        say(f"There is no command “{command[0]}”, inside the environment or outside.")
        return 127
    sys.stdout.flush()
    if os.name == "nt":
        return subprocess.run([program, *command[1:]], env=variables, cwd=cwd, check=False).returncode
    if cwd is not None:
        os.chdir(cwd)
    os.execve(program, [program, *command[1:]], variables)


def say(text: str) -> None:
    """Tell the person something, apart from what the commands write."""
    print(text, file=sys.stderr, flush=True)


@dataclass(frozen=True)
class Phase:
    """A step that was run; `told` is what it wrote, where that was kept back."""

    name: str
    seconds: float
    code: int
    told: str = ""
    unsteady: bool = False

    @property
    def outcome(self) -> str:
        return "FAILED" if self.code else "unsteady" if self.unsteady else "ok"


def run_step(name: str, command: Sequence[str], *, keeps_back: bool = False) -> Phase:
    """With `keeps_back` nothing is written meanwhile."""
    begun = time.monotonic()
    kept = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "encoding": "utf-8"} if keeps_back else {}
    ended = subprocess.run(
        [str(PYTHON), *command],
        env=environment(offscreen=True),
        cwd=ROOT,
        check=False,
        **kept,  # type: ignore[call-overload]
    )
    return Phase(name, time.monotonic() - begun, ended.returncode, ended.stdout or "")


def phases(
    steps: Sequence[Step],
    *,
    beside: Sequence[Step] = (),
    second_look: "Callable[[Phase], Phase | None]" = lambda _: None,
) -> int:
    """Run every step even when an earlier one failed, then list how long each took; the first failure is the exit code.

    Those of `beside` are run meanwhile, one after the other; what they write comes at the end. A step that failed may get
    a second look, which then decides.
    """
    quiet: list[Phase] = []

    def run_quietly() -> None:
        quiet.extend(run_step(name, command, keeps_back=True) for name, command in beside)

    meanwhile = threading.Thread(target=run_quietly)
    meanwhile.start()
    done = []
    for name, command in steps:
        say(f"\n== {name}")
        first = run_step(name, command)
        done.append(first)
        again = second_look(first) if first.code else None
        if again is not None:
            done[-1:] = [replace(first, code=0, unsteady=True) if again.code == 0 else first, again]
    meanwhile.join()
    for phase in quiet:
        say(f"\n== {phase.name}\n{phase.told.rstrip()}")
    every = [*quiet, *done]
    words = (f"{one.name:<22}{one.seconds:7.1f} s   {one.outcome}" for one in every)
    say("\n" + "\n".join(words))
    return next((one.code for one in every if one.code), 0)


def lint_steps(*, fix: bool = False) -> list[Step]:
    """The checks that read the code without running it."""
    code = [path for path in CODE if (ROOT / path).exists()]
    return [
        ("ruff", ["-m", "ruff", "check", *(["--fix"] if fix else []), *code]),
        ("ruff format", ["-m", "ruff", "format", *([] if fix else ["--check"]), *code]),
        ("mypy", ["-m", "mypy"]),
        ("import contracts", ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"]),
    ]


def run(arguments: Sequence[str]) -> int:
    """With a screen the application on the demo clinic, without one the day's main job played through its screens."""
    module = "narayaneeyam_desktop.demo" if has_screen() else "narayaneeyam_desktop.demo.play"
    return become([str(PYTHON), "-m", module, *arguments])


def test(arguments: Sequence[str]) -> int:
    """Everything that must hold; with arguments only pytest, with these arguments."""
    if arguments:
        return become([str(PYTHON), "-m", "pytest", *arguments], offscreen=True)
    # One more than processors: a test that waits for a window, a server or a disk leaves its own free.
    workers = min((os.cpu_count() or 1) + 1, MOST_WORKERS)
    tests: Step = ("tests", ["-m", "pytest", "-q", "-n", str(workers), "--cache-clear"])
    # The checks use one processor, and the tests not all of theirs at their end.
    return phases([tests], beside=lint_steps(), second_look=second_look)


def second_look(first: Phase) -> "Phase | None":
    """A few tests that failed beside all others run again alone (docs/decisions/0018); what passes then is named as unsteady."""
    try:
        failed = sorted(json.loads((ROOT / LAST_FAILED).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        failed = []
    if first.code != TESTS_FAILED or not 0 < len(failed) <= MOST_UNSTEADY:
        return None
    say("\n== once more, alone")
    again = run_step(f"alone ({len(failed)} tests)", ["-m", "pytest", "-q", "-p", "no:randomly", *failed])
    if again.code == 0:
        say(
            "\nUNSTEADY: failed beside others and passed alone. Each has a fault to be found, in the test or in the program:"
        )
        say("\n".join(f"  {name}" for name in failed))
    return again


def lint(arguments: Sequence[str]) -> int:
    """The checks without the tests."""
    if list(arguments) not in ([], ["--fix"]):
        say("lint takes --fix or nothing.")
        return USAGE_ERROR
    return phases(lint_steps(fix=bool(arguments)))


def bench(arguments: Sequence[str]) -> int:
    """The speed promises, beside peers that only the benches need."""
    import dev_setup

    dev_setup.prepare_bench()
    return become([str(PYTHON), "-m", "tests.bench.run", *arguments], offscreen=True)


def torture(arguments: Sequence[str]) -> int:
    """Many PCs and a server through everything that goes wrong; a printed seed repeats its run exactly."""
    return become([str(PYTHON), "-m", "tests.simulator.torture", *arguments], offscreen=True)


def shots(arguments: Sequence[str]) -> int:
    """Pictures of every page."""
    return become([str(PYTHON), "-m", "narayaneeyam_desktop.demo.shots", *arguments], offscreen=True)


def package(arguments: Sequence[str]) -> int:
    """What a clinic installs, made in an environment of its own."""
    import dev_setup

    return become([str(dev_setup.prepare_package()), "packaging/make_package.py", *arguments])


def execute(arguments: Sequence[str]) -> int:
    """Any command inside the environment, in the folder one stands in."""
    if not arguments:
        say("exec needs a command, for example: python3 dev.py exec narayaneeyam check")
        return USAGE_ERROR
    return become(list(arguments), cwd=None)


def setup(arguments: Sequence[str]) -> int:
    """Only prepare."""
    prepare(again="--again" in arguments)
    say(f"Ready: {ENVIRONMENT}")
    return 0


def lock(arguments: Sequence[str]) -> int:
    """Write the lock files anew from pyproject.toml."""
    import dev_setup

    return dev_setup.lock(upgrade="--upgrade" in arguments)


VERBS = {
    "run": Verb(
        "", "open the application on the demo clinic; without a display play the main job and write out/demo/", run
    ),
    "test": Verb(
        "[-k WORDS] [PATH ...]",
        "ruff, mypy, import contracts, house rules and all tests; with arguments only pytest, with them",
        test,
    ),
    "lint": Verb("[--fix]", "only ruff, mypy and the import contracts; --fix repairs what ruff can repair", lint),
    "bench": Verb("[--json] [--quick] [--only WORD]", "measure the speed promises on a generated clinic", bench),
    "torture": Verb(
        "[--seeds N] [--seed S] [--steps N] [--disasters] [--processes] [--year [--days N]]",
        "many PCs and a server through bad lines, power cuts, wrong clocks and restored disks, or a year of a shop, by seed",
        torture,
    ),
    "shots": Verb(
        "[--look NAME] [PAGE ...]",
        "pictures of every page, light, dark, 125 %, Malayalam and Hindi, into out/shots/",
        shots,
    ),
    "package": Verb(
        "[--into FOLDER] [--only folder|tar|deb|installer]",
        "the program that clinics install: a folder, a tar.gz, a .deb or an installer, in out/package/",
        package,
        prepares=False,
    ),
    "exec": Verb("CMD ...", "a command inside the environment, e.g. exec narayaneeyam check", execute),
    "setup": Verb("[--again]", "only prepare the environment; every other verb does it by itself", setup),
    "lock": Verb("[--upgrade]", "write the lock files anew; --upgrade takes the newest versions", lock, prepares=False),
}


def help_text() -> str:
    """What `--help` prints."""
    width = max(len(f"{name} {verb.arguments}") for name, verb in VERBS.items()) + 2
    lines = [f"  {name + ' ' + verb.arguments:<{width}}{verb.purpose}" for name, verb in VERBS.items()]
    return "usage: python3 dev.py VERB [arguments]\n\n" + "\n".join(lines) + "\n\nCONTRIBUTING.md tells the rest."


def main(arguments: Sequence[str]) -> int:
    """Dispatch to the verb; 2 for one that does not exist."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(help_text())
        return 0 if arguments else USAGE_ERROR
    name, *rest = arguments
    verb = VERBS.get(name)
    if verb is None:
        say(f"“{name}” is none of: {', '.join(VERBS)}. See python3 dev.py --help.")
        return USAGE_ERROR
    if rest[:1] in (["-h"], ["--help"]):
        print(f"usage: python3 dev.py {name} {verb.arguments}\n\n{verb.purpose}")
        return 0
    if verb.prepares:
        prepare()
    return verb.run(rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
