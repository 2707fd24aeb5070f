"""Refusals of the queue and of consultations."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "visit_not_found": "This visit is not in the clinic's file any more. Open the queue again.",
    "patient_not_found": "This patient is not in the clinic's file. Search for the patient again.",
    "doctor_not_found": "Choose one of the clinic's doctors.",
    "already_has_token": "The patient already has token {token} for {doctor} today.",
    "step_not_possible": "Token {token} is: {state}. It cannot be {wanted} now.",
    "with_another_doctor": "The patient is with {doctor} now (token {token}). Wait until that consultation is finished.",
    "not_in_this_queue": "That patient does not wait in this queue any more. Look at the queue again.",
    "reason_missing": "Write the reason.",
}
