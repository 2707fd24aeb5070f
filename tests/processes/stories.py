"""What happens to real processes: a bad line, and `kill -9` of each side in turn. Short in the test run, long in `torture`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.processes.agreement import whole
from tests.processes.faulty_proxy import BAD_LINE, Moment, Trap
from tests.processes.premises import Premises
from tests.processes.running import PATIENCE_SECONDS, Failed, PcProcess

Kill = Callable[[Premises], None]

_A_MOMENT_SECONDS = 0.03
_FIRST_RATES_YEAR = 2017


def on_a_bad_line(made: Premises, bills: int) -> None:
    """Everybody works on a line that breaks a third of all requests; then it is good again."""
    made.line.faults = BAD_LINE
    for pc in made.pcs:
        pc.ask("begin", seed=made.chance.randrange(10**6))
    made.reception.until_printed(bills)
    for pc in made.pcs:
        pc.ask("rest")
    made.line.faults = {}
    whole(made.pcs, made.server)


def everybody_is_killed(made: Premises, rounds: int, kills: Sequence[Kill] | None = None) -> None:
    """Each side in turn, at each moment, while the others go on working; then everything is looked at."""
    for pc in made.pcs:
        pc.ask("begin", seed=made.chance.randrange(10**6))
    for _ in range(rounds):
        for kill in kills or (while_saving, while_sending, while_receiving, while_greeting, server_while_storing):
            kill(made)
    for pc in made.pcs:
        pc.ask("rest")
    whole(made.pcs, made.server)


def while_saving(made: Premises) -> None:
    # With a clock before the GST rates nothing is sold.
    pc = made.chance.choice([pc for pc in made.pcs if pc.year is None or pc.year > _FIRST_RATES_YEAR])
    pc.until_printed(made.chance.randrange(1, 3))
    pc.kill()
    _comes_back(made, pc)


def while_sending(made: Premises) -> None:
    moment = made.chance.choice([Moment.ASKED, Moment.SENT, Moment.ANSWERED, Moment.PASSED_ON])
    _killed_at(made, "/sync/push", moment)


def while_receiving(made: Premises) -> None:
    _killed_at(made, "/sync/pull", Moment.PASSED_ON, after_seconds=made.chance.random() * _A_MOMENT_SECONDS, full=True)


def while_greeting(made: Premises) -> None:
    """The next token is on its way. A PC greets anew when it is started anew."""
    pc = made.chance.choice(made.pcs)
    device = made.device_of(pc)
    pc.kill()
    moment = made.chance.choice([Moment.SENT, Moment.ANSWERED, Moment.PASSED_ON])
    trap = made.line.trap("/sync/hello", moment, pc.kill, device=device)
    pc.begin_start(made.chance.randrange(10**6))
    _until(trap)
    _comes_back(made, pc)


def server_while_storing(made: Premises) -> None:
    after = made.chance.choice([0.0, made.chance.random() * _A_MOMENT_SECONDS])
    _until(made.line.trap("/sync/push", Moment.SENT, made.server.kill, after_seconds=after))
    made.server.start()


def _killed_at(made: Premises, path: str, moment: Moment, *, after_seconds: float = 0.0, full: bool = False) -> None:
    pc = made.chance.choice(made.pcs)
    trap = made.line.trap(
        path, moment, pc.kill, after_seconds=after_seconds, device=made.device_of(pc), with_content=full
    )
    _until(trap)
    _comes_back(made, pc)


def _comes_back(made: Premises, pc: PcProcess) -> None:
    pc.start(made.chance.randrange(10**6))


def _until(trap: Trap) -> None:
    if not trap.is_sprung.wait(PATIENCE_SECONDS):
        raise Failed(f"{trap.path} does not come to where {trap.moment}")
