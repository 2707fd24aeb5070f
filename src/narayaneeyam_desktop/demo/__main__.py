"""`python3 dev.py run` with a display: the application on the demo clinic."""

from __future__ import annotations

import sys

from narayaneeyam_clinic.demo.demo_staff import ADMINISTRATOR_LOGIN, DEMO_PASSWORD, DEMO_STAFF
from narayaneeyam_desktop.demo.demo_home import use_demo_home
from narayaneeyam_desktop.startup import run


def main() -> int:
    """Says who may sign in, then opens the sign-in window."""
    use_demo_home()
    logins = ", ".join([*(one.login for one in DEMO_STAFF if one.login), ADMINISTRATOR_LOGIN])
    sys.stderr.write(f"Sign in as one of {logins} with the password {DEMO_PASSWORD}\n")
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
