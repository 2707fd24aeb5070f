"""The one kind of error that is told to a person: something was refused, or the world did not co-operate.

Everything else that is raised is a defect of ours. The code and its facts are made here; the sentence is made at the
border (`narayaneeyam_desktop/wording.py`), so that it can be translated.
"""

from __future__ import annotations


class Refused(Exception):
    """An action that was refused, named by a stable `code`, with the `facts` a sentence needs and the form `field`, if one is to blame.

    Facts are small values (text, integers, Money, dates). They are shown to the person at the keyboard and never logged.
    """

    def __init__(self, code: str, *, field: str | None = None, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.facts = facts


class ClinicFileError(Refused):
    """The clinic's file cannot be used as it is: wrong key, damaged, newer than the program, disk full, keyring missing or locked.

    Nothing has been changed when this is raised.
    """
