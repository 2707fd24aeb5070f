"""Real processes for longer: the stories of the tests, seed after seed. The machine's own haste is part of chance here, so a
seed repeats what is done to the processes, not the instant at which it meets them.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Iterable
from pathlib import Path

from tests.processes.premises import premises, prepare
from tests.processes.stories import everybody_is_killed, on_a_bad_line

_BILLS = 60
_ROUNDS = 6
_YEARS = {"counter": 2035, "doctor": 2010}


def torture(seeds: Iterable[int]) -> int:
    """0 when every seed held."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    failed: list[int] = []
    with tempfile.TemporaryDirectory(prefix="torture-") as home:
        prepared = prepare(Path(home) / "premises")
        for seed in seeds:
            begun = time.monotonic()
            folder = Path(home) / f"run-{seed}"
            folder.mkdir()
            years = _YEARS if seed % 2 else {}
            try:
                with premises(prepared, folder, seed, years=years) as made:
                    on_a_bad_line(made, _BILLS)
                    everybody_is_killed(made, _ROUNDS)
                    printed = sum(len(pc.printed) for pc in made.pcs)
                outcome = (
                    f"held   {made.line.requests:5} requests, {len(made.line.happened):4} broken, {printed:4} bills"
                )
            except Exception as fault:  # noqa: BLE001  # whatever it is, the next seed runs
                failed.append(seed)
                outcome = f"FAILED {type(fault).__name__}: {str(fault)[:200]}"
                sys.stdout.write("".join(traceback.format_exception(fault)))
            sys.stdout.write(f"seed {seed:6} {time.monotonic() - begun:6.1f} s  {outcome}\n")
            sys.stdout.flush()
            shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(f"Processes: {'all held' if not failed else f'failed: {failed}'}.\n")
    return 1 if failed else 0
