"""Refusals of therapies, courses, sessions and packages."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "too_many_sessions": "A package has at most {most} sessions of one therapy.",
    "therapy_hours_not_understood": "{text} is no time of day. Type hours like 07:00-13:00, 14:00-18:00 and meals like 08:00, 13:00.",
    "therapy_name_twice": "The list has {name} already. Give this therapy another name.",
    "minutes_out_of_range": "Minutes lie between {lowest} and {highest}.",
    "therapists_out_of_range": "At most {highest} therapists treat together.",
    "therapy_not_found": "The therapy in line {position} is not in the clinic's list any more. Choose another.",
    "course_without_items": "Choose at least one therapy, or a template.",
    "course_item_wrong": "Line {position}: days, their distance and times a day have to fit into {longest} days.",
    "course_starts_wrong": "A course begins today or within a year.",
    "course_not_found": "This course is not in the clinic's file. Look at the list again.",
    "course_is_over": "{name} is over. Order a new course.",
    "plan_is_empty": "Nothing is proposed. Ask for a proposal first.",
    "plan_is_old": "{therapy} on {day} is planned already. Ask for a new proposal.",
    "plan_clashes": "{count} clashes, the first: {clash} {who}, {words}, {start} to {end}. Choose another time, or keep it on purpose.",
    "therapy_price_missing": "{therapy} has no price yet. Write what this session costs, or have its price set in the list of therapies.",
    "package_goes_back_whole": "{name} is a package. Give it back on the page of the patient's packages.",
    "package_sale_differs": "{name} was sold here just now. Look at the list again.",
    "session_not_found": "This session is not in the clinic's file. Look at the day again.",
    "session_step_not_possible": "The session is: {state}. It cannot become: {wanted}.",
    "session_not_today": "The session is on {day}. Move it to today first.",
    "session_not_yet": "The session is on {day}. It can be missed only then; until then it can be moved or cancelled.",
    "session_is_over": "The session is over; its people and room stay as they were.",
    "day_is_past": "That day has passed. Choose today or a day to come.",
    "pain_out_of_range": "Pain is a number from 0 to 10.",
    "package_without_items": "A package holds at least one therapy.",
    "package_not_found": "This package is not offered any more. Choose another.",
    "package_is_refunded": "{name} was given back already.",
}
