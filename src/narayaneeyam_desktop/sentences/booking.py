"""Refusals of bookings, schedules, leave and duty."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "appointment_not_found": "This booking is not in the clinic's file. Look at the calendar again.",
    "booking_step_not_possible": "The booking of {day}, {time} is: {state}. That cannot be done with it any more.",
    "duration_not_understood": "Choose a length between 1 minute and 8 hours that ends on the same day.",
    "booking_in_past": "{day}, {time} has passed. Choose a time to come.",
    "clinic_closed": "The clinic is closed on {day} ({reason}). Choose another day.",
    "doctor_away": "{doctor} is on leave on {day} at that time. Choose another time or doctor.",
    "not_in_session": "{doctor} does not sit on {day} at {time} for {minutes} minutes. Choose a free slot, or book outside the hours.",
    "slot_taken": "{doctor} is booked from {time} to {until} on {day}. Choose another time.",
    "patient_elsewhere": "The patient is booked with {doctor} from {time} to {until} on {day}. Choose another time.",
    "patient_in_treatment": "The patient has {therapy} from {time} to {until} on {day}. Choose another time.",
    "room_taken": "{room} is taken from {time} to {until} on {day} by {doctor}. Choose another room or time.",
    "no_free_slot": "No slot is free within 60 days. Move the booking in the calendar, outside the hours.",
    "link_not_understood": "A link of a video call begins with https:// and has no spaces.",
    "booking_is_to_come": "The booking of {day}, {time} is still to come.",
    "not_booked_for_today": "The booking is for {day}. Only bookings of today can be checked in; move it to today first.",
    "hours_not_understood": "The hours begin before they end, between 00:00 and 24:00.",
    "slot_length_not_understood": "A slot has between 5 minutes and the length of the session.",
    "sessions_overlap": "{doctor} sits from {time} to {until} on that day already. Change those hours instead.",
    "schedule_not_found": "These hours are not in the clinic's schedule any more. Look at the schedule again.",
    "period_not_understood": "The first day comes before the last one, and at most two years lie between them.",
    "staff_not_found": "Choose somebody of the clinic's staff.",
    "shifts_overlap": "{name} is on duty in these hours of {day} already.",
    "attendance_not_understood": "Somebody comes before they leave, and not in the future.",
    "same_doctor": "Choose another doctor than {doctor}.",
    "nothing_to_swap": "{doctor} has no booking and nobody waiting in these hours.",
}
