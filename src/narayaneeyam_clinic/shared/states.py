"""The states and union territories of India by their GST code, and which PIN codes are usual in them."""

from __future__ import annotations

import re

from narayaneeyam_clinic.shared.errors import Refused

STATES: dict[str, str] = {
    "01": "Jammu and Kashmir",
    "02": "Himachal Pradesh",
    "03": "Punjab",
    "04": "Chandigarh",
    "05": "Uttarakhand",
    "06": "Haryana",
    "07": "Delhi",
    "08": "Rajasthan",
    "09": "Uttar Pradesh",
    "10": "Bihar",
    "11": "Sikkim",
    "12": "Arunachal Pradesh",
    "13": "Nagaland",
    "14": "Manipur",
    "15": "Mizoram",
    "16": "Tripura",
    "17": "Meghalaya",
    "18": "Assam",
    "19": "West Bengal",
    "20": "Jharkhand",
    "21": "Odisha",
    "22": "Chhattisgarh",
    "23": "Madhya Pradesh",
    "24": "Gujarat",
    "26": "Dadra and Nagar Haveli and Daman and Diu",
    "27": "Maharashtra",
    "29": "Karnataka",
    "30": "Goa",
    "31": "Lakshadweep",
    "32": "Kerala",
    "33": "Tamil Nadu",
    "34": "Puducherry",
    "35": "Andaman and Nicobar Islands",
    "36": "Telangana",
    "37": "Andhra Pradesh",
    "38": "Ladakh",
    "97": "Other Territory",
}

# Old GSTINs still carry these; nothing new is supplied to them.
FORMER_STATES: dict[str, str] = {"25": "Daman and Diu", "28": "Andhra Pradesh (before 2014)"}
OTHER_COUNTRIES = "96"

# First three digits, both ends included. A wrong pair is worth a warning only: post offices cross borders.
_PIN_RANGES: dict[str, tuple[tuple[int, int], ...]] = {
    "01": ((180, 193),),
    "02": ((171, 177),),
    "03": ((140, 160),),
    "04": ((140, 140), (160, 160)),
    "05": ((244, 249), (262, 263)),
    "06": ((121, 136),),
    "07": ((110, 110),),
    "08": ((301, 345),),
    "09": ((201, 285),),
    "10": ((800, 855),),
    "18": ((781, 788),),
    "19": ((700, 743),),
    "20": ((813, 835),),
    "21": ((751, 770),),
    "22": ((490, 497),),
    "23": ((450, 488),),
    "24": ((360, 396),),
    "27": ((400, 445),),
    "29": ((560, 591),),
    "30": ((403, 403),),
    "31": ((682, 682),),
    "32": ((670, 695),),
    "33": ((600, 643),),
    "34": ((533, 533), (605, 605), (607, 607), (609, 609), (673, 673)),
    "35": ((744, 744),),
    "36": ((500, 509),),
    "37": ((507, 535),),
    "38": ((194, 194),),
}
_PIN = re.compile(r"[1-9][0-9]{5}")


def state_name(code: str) -> str:
    """The name of a state code, former ones too. Refused: a code that never was."""
    if code == OTHER_COUNTRIES:
        return "Other Countries"
    name = STATES.get(code) or FORMER_STATES.get(code)
    if name is None:
        raise Refused("state_unknown", field="state", state=code)
    return name


def pin_code(text: str) -> str:
    """Six digits, spaces inside taken out. Refused: anything else, or a zero in front."""
    digits = re.sub(r"\s", "", text)
    if not _PIN.fullmatch(digits):
        raise Refused("pin_not_understood", field="pin", text=text)
    return digits


def pin_fits_state(pin: str, state: str) -> bool:
    """False is a reason to warn (PAT-19). States whose ranges are not listed always fit."""
    ranges = _PIN_RANGES.get(state)
    return ranges is None or any(low <= int(pin[:3]) <= high for low, high in ranges)
