"""docs/permissions.md says what the program does (LEAK-1).

After a change of the roles: `python3 dev.py exec python -m tests.house_rules.test_permissions_page` writes the page anew.
"""

from __future__ import annotations

from narayaneeyam_clinic.people.permissions import DEFAULT_PERMISSIONS, Permission, Role
from tests.house_rules.source import ROOT

PAGE = ROOT / "docs" / "permissions.md"
INTRODUCTION = """# Who may do what

The roles a new clinic starts with. An administrator can change what a role allows; the permissions themselves are fixed
and are asked for inside each action and read, so screen and console agree. A user with several roles may do what any of
them allows. This page is compared with the program in every test run.

"""


def page() -> str:
    """The page as it has to be: one line per permission, one column per role."""
    lines = [f"| | {' | '.join(role.value for role in Role)} |", f"|---|{'---|' * len(Role)}"]
    for permission in Permission:
        ticks = " | ".join("yes" if permission in DEFAULT_PERMISSIONS[role] else "" for role in Role)
        lines.append(f"| `{permission.value}` | {ticks} |")
    return INTRODUCTION + "\n".join(lines) + "\n"


def test_the_page_says_what_the_program_does():
    """LEAK-1"""
    assert PAGE.read_text(encoding="utf-8") == page()


def test_notes_are_not_for_everybody():
    """LEAK-3 LEAK-4 LEAK-6 LEAK-7: clinical notes are the doctors', internal ones theirs alone."""
    for role in set(Role) - {Role.DOCTOR}:
        assert not DEFAULT_PERMISSIONS[role] & {
            Permission.SEE_CLINICAL,
            Permission.SEE_INTERNAL_NOTES,
            Permission.CONSULT,
        }


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
