"""Refusals of the inbox, and of merging two records of one person."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "already_settled": "This is settled already, or it is not for your role.",
    "side_not_found": "This value does not stand there any more. Look at it again.",
    "answer_not_possible": "This cannot be answered that way.",
    "value_missing": "Type the right value.",
    "quantity_negative": "There cannot be less than none. Count what lies there.",
    "already_one_patient": "These two are one patient already.",
    "not_merged": "This record is not merged into another.",
}
