"""How tests are given to workers: one by one, but together what shares something costly or starts processes of its own."""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

# File -> the group that one worker runs. Groups begin first, single tests fill what is left.
TOGETHER = {
    "tests/processes/test_processes.py": "processes",
    "tests/journeys/test_old_versions.py": "processes",
    "tests/journeys/test_two_windows.py": "windows",
    "tests/journeys/test_demo_clinic.py": "demo",
    "tests/journeys/test_a_day.py": "day",
    "tests/server/pages/test_office.py": "office",
    "tests/server/pages/test_in_a_browser.py": "office",
    "tests/server/api/test_api.py": "office",
    "tests/server/test_hostile_client.py": "hostile",
}


class TogetherScheduling(LoadScopeScheduling):
    """The marks of xdist for groups are not seen under pytest 9.2, so the file decides."""

    def _split_scope(self, nodeid: str) -> str:
        return TOGETHER.get(nodeid.partition("::")[0], nodeid)
