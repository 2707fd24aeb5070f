"""`user create`, `user list`."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from narayaneeyam_server import head_office
from narayaneeyam_server.command_line.console import DONE, CannotDo, Console
from narayaneeyam_server.command_line.opened import clinic_meant, opened
from narayaneeyam_server.head_office import HeadOfficeRole, LoginTaken


def create(given: argparse.Namespace, console: Console) -> int:
    """Somebody of the head office."""
    password = console.password(from_stdin=given.password_stdin)
    with opened(given) as service:
        clinic_id = None if given.clinic is None else clinic_meant(service, given.clinic)
        try:
            with service.database.writing() as connection:
                user = head_office.create_user(
                    connection, given.login, given.name, password, HeadOfficeRole(given.role), clinic_id, service.now()
                )
        except LoginTaken:
            raise CannotDo("Somebody signs in with this name already.") from None
    console.tell(f"{user.login} may sign in.", asdict(user))
    return DONE


def list_users(given: argparse.Namespace, console: Console) -> int:
    """Without their passwords, which nobody has."""
    with opened(given) as service, service.database.reading() as connection:
        known = head_office.users(connection)
    lines = [f"{user.login}\t{user.name}\t{user.role}\t{user.clinic_id or 'every clinic'}" for user in known]
    console.tell("\n".join(lines) or "Nobody yet.", {"users": [asdict(user) for user in known]})
    return DONE
