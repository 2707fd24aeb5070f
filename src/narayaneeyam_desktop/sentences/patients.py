"""Refusals of registering and correcting patients."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "birth_not_understood": "Type an age (42) or a date of birth (21-11-1984).",
    "birth_missing": "Type the age or the date of birth.",
    "no_such_month": "A year has 12 months; there is no month {month}.",
    "no_such_date": "{month} {year} has {last_day} days.",
    "too_old": "An age of more than {oldest} years cannot be.",
    "born_in_future": "{day} is still to come.",
    "sex_missing": "Choose the sex.",
    "substance_missing": "Type what the allergy is to.",
    "allergy_already_noted": "An allergy to {substance} is already noted.",
    "condition_missing": "Type the condition.",
    "consent_not_understood": "Say how the consent was given and by whom.",
    "name_not_understood": "This is not a name. Type it as the person writes it.",
    "name_too_long": "A name may have at most {longest} characters.",
    "phone_not_valid": "No phone in India has this number. Compare it and type it again.",
    "phone_not_mobile": "A mobile number has ten digits and begins with 6, 7, 8 or 9.",
    "phone_not_understood": "This is not a phone number. Type ten digits.",
    "email_not_understood": "This is not an e-mail address. One looks like name@example.in.",
    "blood_group_unknown": "Choose a blood group from the list.",
}
