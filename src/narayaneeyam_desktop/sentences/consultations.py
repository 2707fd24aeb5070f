"""Refusals of the queue, of vitals and of consultations."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "visit_not_found": "This visit is not in the clinic's file any more. Open the queue again.",
    "doctor_not_found": "Choose one of the clinic's doctors.",
    "already_has_token": "The patient already has token {token} for {doctor} today.",
    "step_not_possible": "Token {token} is: {state}. It cannot be {wanted} now.",
    "with_another_doctor": "The patient is with {doctor} now (token {token}). Wait until that consultation is finished.",
    "not_in_this_queue": "That patient does not wait in this queue any more. Look at the queue again.",
    "visit_is_over": "The visit with token {token} is over. Give the patient a new token first.",
    "vitals_missing": "Write at least one measured value.",
    "not_on_staff": "Only a doctor of the staff list can sign. Ask the administrator to link your user to your staff entry.",
    "not_with_doctor": "Token {token} is not with the doctor. Call the patient in first.",
    "draft_of_another_patient": "This note was written for another patient. Open the consultation again from the queue.",
    "consultation_incomplete": "Before finishing, please add: {missing}.",
    "consultation_not_found": "This consultation is not in the clinic's file. Open it again.",
    "amended_meanwhile": "This version was amended meanwhile. Open the newest version and amend that.",
    "patient_not_found": "This patient is not in the clinic's file. Search for the patient again.",
}
