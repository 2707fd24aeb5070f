"""The words of the sheet of a day of treatments, Malayalam and Hindi beside English."""

from __future__ import annotations

THERAPY_WORDS: dict[str, tuple[str, str]] = {
    "treatments": ("ചികിത്സകൾ", "उपचार"),
    "time": ("സമയം", "समय"),
    "therapy": ("ചികിത്സ", "उपचार"),
    "room": ("മുറി", "कमरा"),
    "therapists": ("തെറാപ്പിസ്റ്റുകൾ", "थेरेपिस्ट"),
    "dose": ("അളവ്", "मात्रा"),
    "signature": ("ഒപ്പ്", "हस्ताक्षर"),
    "allergic to": ("അലർജി", "एलर्जी"),
}
