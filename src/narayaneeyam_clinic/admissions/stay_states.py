"""The words in which stays, tasks and issued medicines stand, for screens: the tables themselves stay in the clinic."""

from __future__ import annotations

from narayaneeyam_clinic.admissions.records import AdmissionState, TaskState, WardEventKind

__all__ = ["AdmissionState", "TaskState", "WardEventKind"]
