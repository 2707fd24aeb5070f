"""How tests are given to workers: one by one, but together what shares something costly or starts processes of its own."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

# File -> the group that one worker runs.
TOGETHER = {
    "tests/processes/test_processes.py": "processes",
    "tests/journeys/test_old_versions.py": "processes",
    "tests/journeys/test_two_windows.py": "windows",
    "tests/journeys/test_demo_clinic.py": "demo",
    "tests/journeys/test_a_day.py": "windows",
    "tests/desktop/test_at_spi.py": "windows",
    "tests/desktop/consultations/test_power_cut.py": "windows",
    "tests/server/pages/test_office.py": "office",
    "tests/server/pages/test_in_a_browser.py": "office",
    "tests/server/api/test_api.py": "office",
    "tests/server/test_hostile_client.py": "hostile",
    "tests/desktop/command_line/test_verbs.py": "console",
    "tests/desktop/command_line/test_clinic_create.py": "console",
    "tests/desktop/command_line/test_sync_verbs.py": "console",
    "tests/clinic/store/test_sudden_ends.py": "console",
    "tests/clinic/pharmacy/test_tills.py": "console",
    "tests/simulator/test_kill.py": "console",
    # They share a clinic that has lived some days.
    "tests/desktop/test_every_page.py": "lived",
    "tests/desktop/test_long_words.py": "lived",
    "tests/clinic/store/test_window.py": "lived",
    "tests/clinic/reports/test_reports.py": "lived",
    "tests/clinic/store/test_check_ledgers.py": "lived",
    "tests/clinic/store/test_local_tables.py": "lived",
    "tests/clinic/sync/test_join.py": "lived",
    "tests/clinic/demo/test_demo_days.py": "lived",
    "tests/clinic/rights/test_record_copies.py": "lived",
    # One print scheduler of the machine: who begins it ends it.
    "tests/desktop/test_printing.py": "printing",
    "tests/journeys/test_main_job.py": "windows",
    "tests/journeys/test_canary.py": "canary",
}
# They read the whole program; one worker reads it once.
READ_THE_PROGRAM = ("tests/house_rules/", "tests/journeys/test_leaks.py")
# What takes long begins first, in this order; single tests fill what is left.
LONG = ("processes", "windows", "console", "house", "demo", "lived", "canary", "office")


class TogetherScheduling(LoadScopeScheduling):
    """The marks of xdist for groups are not seen under pytest 9.2, so the file decides."""

    def _assign_work_unit(self, node: WorkerController) -> None:
        long = next((scope for scope in LONG if scope in self.workqueue), None)
        if long is not None:
            self.workqueue.move_to_end(long, last=False)
        super()._assign_work_unit(node)

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return "house" if file.startswith(READ_THE_PROGRAM) else TOGETHER.get(file, nodeid)
