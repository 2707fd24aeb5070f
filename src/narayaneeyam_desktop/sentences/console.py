"""Refusals of the command line."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "no_clinic_here": "There is no clinic on this PC yet. Make one with: narayaneeyam clinic create.",
    "clinic_not_found": "There is no clinic {clinic} on this PC. See: narayaneeyam clinic list.",
    "clinic_not_named": "Several clinics are on this PC: {clinics}. Say which one by --clinic.",
    "password_file_not_text": "The password file {file} is not in UTF-8. Save it anew as UTF-8.",
    "password_file_not_readable": "The password file {file} cannot be read.",
    "password_file_open_to_others": "Others can read the password file {file}. Close it first: chmod 600.",
    "passwords_differ": "The two passwords are not the same. Type them again.",
    "recovery_file_exists": "{file} is there already. Name a new file for the recovery code.",
}
