"""Refusals of signing in, people, roles, the clinic's own details and this PC."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "not_a_demo": "{clinic} is a real clinic. Pictures are taken of a demo clinic only.",
    "not_permitted": "Your role does not allow this. Ask the administrator of the clinic.",
    "wrong_password": "The name or the password is not right. Try again.",
    "sign_in_too_soon": "Too many wrong passwords. Wait {seconds} seconds, then try again.",
    "user_disabled": "This user may no longer sign in. Ask the administrator of the clinic.",
    "password_too_short": "A password needs at least {shortest} characters.",
    "password_is_login": "The password must not be the login name. Choose another.",
    "password_missing": "Type a password.",
    "login_not_allowed": "A login name has 2 to 30 small letters, digits, dots or dashes, without blanks.",
    "login_taken": "The login name {login} is taken. Choose another.",
    "name_missing": "Type the name.",
    "state_unknown": "Choose the state from the list.",
    "pin_not_understood": "A PIN code has six digits and does not begin with 0.",
    "recovery_code_differs": "This is not the code that is shown. Compare it group by group and type it again.",
    "wrong_recovery_code": "This recovery code does not open the clinic. Compare it with the paper and type it again.",
    "not_an_administrator": "Only an administrator can come in with the recovery code.",
    "last_administrator": "The clinic needs at least one administrator who may change users.",
    "role_missing": "Choose at least one role.",
    "language_unknown": "Choose the language from the list.",
    "setting_not_allowed": "Choose a value from {lowest} to {highest}.",
    "setting_unknown_word": "Choose one of the offered values.",
    "too_many_devices": "This clinic has as many PCs as it can have. Ask for help with closing old ones.",
    "reason_missing": "Write the reason.",
    "record_not_found": "This record is not here any more. Open the list again.",
    "text_has_nul": "This text holds a character that cannot be stored. Type it again by hand.",
    "number_too_large": "The number is larger than anything that can be kept. Look at it again.",
    "no_history_of_this": "There is no history of this kind of record.",
    "gstin_of_other_state": "This GSTIN belongs to another state (its first two digits are {state}). Look at the number or the state.",
}
