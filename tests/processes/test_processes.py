"""Real PCs and a real server, each a process, on a line that breaks, killed and without room (PROC)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.processes.agreement import settle, whole
from tests.processes.faulty_proxy import Fault
from tests.processes.premises import Prepared, premises
from tests.processes.stories import everybody_is_killed, on_a_bad_line, server_while_storing, while_sending
from tests.server.small_disk import fill

pytestmark = [pytest.mark.journey, pytest.mark.machine]

SEED = 20261121
SmallDisk = Callable[[str, int], Path]


def test_a_line_that_breaks_loses_nothing(prepared: Prepared, tmp_path: Path):
    """PROC-1, PROC-7, PROC-8: also with one PC's clock in 2010 and another's in 2035."""
    years = {"counter": 2035, "doctor": 2010}
    with premises(prepared, tmp_path, SEED, years=years) as made:
        on_a_bad_line(made, bills=12)
        assert len({fault for _, fault in made.line.happened}) >= len(Fault) // 2
        assert made.line.handshakes > len(made.pcs)
        of_link = made.reception.ask("rows", "SELECT substr(address, 1, 8), certificate IS NOT NULL FROM server_link")
        assert of_link["rows"] == [["https://", 1]]
        wrong_by = {pc.name: pc.ask("state")["clock_wrong_by_ms"] for pc in made.pcs}
        assert wrong_by["reception"] is None
        assert wrong_by["counter"] > 0 > wrong_by["doctor"]
        assert any("/35-36/" in number for number, _ in made.counter.printed)


def test_each_side_is_killed_in_turn(prepared: Prepared, tmp_path: Path):
    """PROC-2, PROC-3."""
    with premises(prepared, tmp_path, SEED) as made:
        everybody_is_killed(made, rounds=1)
        # The server works out its rows anew, from what its killed process has left.
        made.reception.ask("exchange", compare_now=True)
        assert made.reception.ask("rows", "SELECT kind FROM incident")["rows"] == []


def test_the_log_moves_to_postgresql_and_each_side_is_killed(prepared: Prepared, empty_postgresql: str, tmp_path: Path):
    """PROC-4: by backup and restore; what a PC does while it is killed does not depend on where the log lies."""
    with premises(prepared, tmp_path, SEED, database_url=empty_postgresql) as made:
        everybody_is_killed(made, rounds=2, kills=(while_sending, server_while_storing))


def test_a_pc_whose_disk_is_full(prepared: Prepared, tmp_path: Path, small_disk: SmallDisk):
    """PROC-5: it says so, is killed in the middle of it, and goes on where it was when there is room."""
    disk = small_disk("small", 12)
    with premises(prepared, tmp_path, SEED, homes={"counter": disk}) as made:
        made.counter.ask("begin", seed=1)
        made.counter.until_printed(3)
        ballast = fill(disk)
        made.counter.until_refused("disk_full")
        made.reception.ask("work", 10, seed=2)
        settle([made.reception])
        made.counter.kill()
        ballast.unlink()
        made.counter.start()
        made.counter.ask("work", 3, seed=3)
        # Full again, and this time it goes on by itself.
        ballast = fill(disk)
        made.counter.refused.clear()
        made.counter.ask("begin", seed=4)
        made.counter.until_refused("disk_full")
        ballast.unlink()
        made.counter.until_printed(2)
        made.counter.ask("rest")
        whole(made.pcs, made.server)


def test_a_server_whose_disk_is_full(prepared: Prepared, tmp_path: Path, small_disk: SmallDisk):
    """PROC-6: the PCs keep what it could not store, and send it when there is room; also when it was killed meanwhile."""
    disk = small_disk("small", 12)
    with premises(prepared, tmp_path, SEED, server_home=disk) as made:
        made.reception.ask("work", 5, seed=1)
        settle(made.pcs)
        for is_killed in (False, True):
            ballast = fill(disk)
            made.reception.ask("work", 20, seed=2)
            state = made.reception.ask("exchange")
            assert (state["kind"], state["problem"]) == ("offline", "server_error")
            assert state["waiting"] > 0
            if is_killed:
                made.server.kill()
            ballast.unlink()
            if is_killed:
                made.server.start()
            settle(made.pcs)
        whole(made.pcs, made.server)
