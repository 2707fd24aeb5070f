"""Refusals of signing in, people, the clinic's file and this PC."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "not_permitted": "Your role does not allow this. Ask the administrator of the clinic.",
    "wrong_password": "The name or the password is not right. Try again.",
    "sign_in_too_soon": "Too many wrong passwords. Wait {seconds} seconds, then try again.",
    "user_disabled": "This user may no longer sign in. Ask the administrator of the clinic.",
}
