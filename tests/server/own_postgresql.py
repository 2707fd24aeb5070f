"""A real PostgreSQL of this run's own, where one is installed: in a folder that goes afterwards."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USER = "postgres"


def why_not() -> str:
    """What is missing, in words; empty when it can be started."""
    if _programs() is None:
        return "no PostgreSQL is installed (Debian: apt-get install postgresql)"
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        return "PostgreSQL does not run as root, and there is no setpriv to become another user"
    return ""


@contextmanager
def own_postgresql() -> Iterator[str]:
    """Its address, without a database's name."""
    programs = _programs()
    assert programs is not None
    # Its socket's path must be short, so not below pytest's own folder.
    home = Path(tempfile.mkdtemp(prefix="narayaneeyam-pg-"))
    if os.geteuid() == 0:
        owner = pwd.getpwnam(USER)
        os.chown(home, owner.pw_uid, owner.pw_gid)
    files = home / "files"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    subprocess.run(
        [*_as_postgres(), str(programs / "initdb"), "-D", str(files), "-U", USER, "--auth=trust", "--encoding=UTF8", "--no-sync"],
        check=True, capture_output=True, cwd=home,
    )  # fmt: skip
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home}"
    control = [*_as_postgres(), str(programs / "pg_ctl"), "-D", str(files), "-w"]
    subprocess.run(
        [*control, "-l", str(home / "log"), "-o", options, "start"], check=True, stdout=subprocess.DEVNULL, cwd=home
    )
    try:
        yield f"postgresql+psycopg://{USER}@127.0.0.1:{port}"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=True, stdout=subprocess.DEVNULL, cwd=home)
        shutil.rmtree(home)


def _programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _as_postgres() -> list[str]:
    """PostgreSQL refuses to run as root."""
    return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups"] if os.geteuid() == 0 else []
