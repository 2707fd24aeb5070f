"""The few words that papers say in the patient's language, beside English.

The English text is the key. What is not in the list (a free note, a rare vehicle) stays in English: a dose is never
shortened for want of a word.
"""

from __future__ import annotations

import re
from enum import StrEnum

from narayaneeyam_clinic.papers.record_words import RECORD_WORDS
from narayaneeyam_clinic.papers.therapy_words import THERAPY_WORDS
from narayaneeyam_clinic.papers.ward_words import WARD_WORDS


class Language(StrEnum):
    """A language a patient can read papers in."""

    ENGLISH = "en"
    MALAYALAM = "ml"
    HINDI = "hi"


def in_language(english: str, language: Language | str) -> str:
    """The words for "after food" in the language; empty for English and for what the list does not know."""
    if language == Language.ENGLISH:
        return ""
    pair = _WORDS.get(english.strip().lower())
    return "" if pair is None else pair[_COLUMN[Language(language)]]


def beside(english: str, language: Language | str) -> str:
    """ "Patient · രോഗി": a label in both languages, or in English alone."""
    other = in_language(english, language)
    return f"{english} · {other}" if other else english


def amount_in_language(english: str, language: Language | str) -> str:
    """An amount with its unit: "15 ml" -> "15 മി.ലി.", "10 days" -> "10 ദിവസം"; empty where the unit is not in the list."""
    match = _AMOUNT.fullmatch(english.strip())
    if match is None:
        return ""
    unit = in_language(match["unit"], language)
    return f"{match['number']} {unit}" if unit else ""


def phrase_in_language(english: str, language: Language | str) -> str:
    """A phrase, an amount, or an amount of something ("with 45 ml warm water", "2 tablets morning").

    Empty for English, and unless the list knows all of it.
    """
    phrase = english.strip()
    known = in_language(phrase, language) or amount_in_language(phrase.removeprefix("for "), language)
    if known or language == Language.ENGLISH:
        return known
    every = _EVERY_DAYS.fullmatch(phrase)
    if every:
        return _EVERY[_COLUMN[Language(language)]].format(every["number"])
    match = _AMOUNT_AND_WORDS.fullmatch(phrase)
    if match is None:
        return ""
    amount, words = amount_in_language(match["amount"], language), in_language(match["words"], language)
    return f"{amount} {words}" if amount and words else ""


_AMOUNT = re.compile(r"(?P<number>[\d.,/½¼¾ –-]*[\d½¼¾])\s*(?P<unit>[A-Za-z][A-Za-z ]*)\.?")
_AMOUNT_AND_WORDS = re.compile(
    r"(?:with )?(?P<amount>[\d.,½¼¾/–-]+(?: [½¼¾])? ?[A-Za-z]+) (?:of )?(?P<words>[A-Za-z ]+)"
)
_EVERY_DAYS = re.compile(r"every (?P<number>\d+) days")
_EVERY = ("{} ദിവസത്തിലൊരിക്കൽ", "हर {} दिन में एक बार")
_COLUMN = {Language.MALAYALAM: 0, Language.HINDI: 1}

_LABELS = {
    "patient": ("രോഗി", "मरीज़"),
    "name": ("പേര്", "नाम"),
    "age": ("പ്രായം", "आयु"),
    "male": ("പുരുഷൻ", "पुरुष"),
    "female": ("സ്ത്രീ", "महिला"),
    "other": ("മറ്റുള്ളവ", "अन्य"),
    "phone": ("ഫോൺ", "फ़ोन"),
    "address": ("വിലാസം", "पता"),
    "date": ("തീയതി", "तारीख़"),
    "time": ("സമയം", "समय"),
    "doctor": ("ഡോക്ടർ", "डॉक्टर"),
    "token": ("ടോക്കൺ", "टोकन"),
    "consultation": ("പരിശോധന", "परामर्श"),
    "consultation fee": ("പരിശോധനാ ഫീസ്", "परामर्श शुल्क"),
    "prescription": ("കുറിപ്പടി", "पर्चा"),
    "medicine": ("മരുന്ന്", "दवा"),
    "medicines": ("മരുന്നുകൾ", "दवाएँ"),
    "dose": ("അളവ്", "मात्रा"),
    "quantity": ("എണ്ണം", "मात्रा"),
    "qty": ("എണ്ണം", "मात्रा"),
    "diagnosis": ("രോഗനിർണയം", "निदान"),
    "treatment": ("ചികിത്സ", "उपचार"),
    "diet advice": ("പഥ്യം", "पथ्य"),
    "avoid": ("ഒഴിവാക്കുക", "परहेज़"),
    "follow-up": ("തുടർ പരിശോധന", "फ़ॉलो-अप"),
    "bill": ("ബിൽ", "बिल"),
    "invoice": ("ഇൻവോയ്സ്", "इनवॉइस"),
    "receipt": ("രസീത്", "रसीद"),
    "price": ("വില", "मूल्य"),
    "rate": ("വില", "मूल्य"),
    "amount": ("തുക", "राशि"),
    "discount": ("കിഴിവ്", "छूट"),
    "tax": ("നികുതി", "कर"),
    "total": ("ആകെ", "कुल"),
    "to pay": ("അടയ്ക്കേണ്ട തുക", "देय राशि"),
    "credited": ("തിരികെ നൽകിയ തുക", "जमा की गई राशि"),
    "payable": ("അടയ്ക്കേണ്ട തുക", "देय राशि"),
    "paid": ("അടച്ച തുക", "भुगतान"),
    "payment": ("പണമടയ്ക്കൽ", "भुगतान"),
    "cash": ("പണം", "नकद"),
    "balance due": ("ബാക്കി തുക", "बकाया राशि"),
    "batch": ("ബാച്ച്", "बैच"),
    "expiry": ("കാലാവധി", "समाप्ति तिथि"),
    "duplicate": ("പകർപ്പ്", "प्रतिलिपि"),
    "scan to pay": ("സ്കാൻ ചെയ്ത് അടയ്ക്കാം", "स्कैन करके भुगतान करें"),
    "please wait until your token is called": (
        "നിങ്ങളുടെ ടോക്കൺ വിളിക്കുന്നതുവരെ കാത്തിരിക്കുക",
        "कृपया अपना टोकन बुलाए जाने तक प्रतीक्षा करें",
    ),
    "please bring this card at each visit": (
        "ഓരോ തവണ വരുമ്പോഴും ഈ കാർഡ് കൊണ്ടുവരുക",
        "हर बार आते समय यह कार्ड साथ लाएँ",
    ),
}

_TIMES = {
    "morning": ("രാവിലെ", "सुबह"),
    "noon": ("ഉച്ചയ്ക്ക്", "दोपहर"),
    "evening": ("വൈകുന്നേരം", "शाम"),
    "night": ("രാത്രി", "रात"),
    "at bedtime": ("ഉറങ്ങുന്നതിന് മുമ്പ്", "सोते समय"),
    "once a day": ("ദിവസം ഒരു നേരം", "दिन में एक बार"),
    "twice a day": ("ദിവസം രണ്ടു നേരം", "दिन में दो बार"),
    "three times a day": ("ദിവസം മൂന്നു നേരം", "दिन में तीन बार"),
    "four times a day": ("ദിവസം നാലു നേരം", "दिन में चार बार"),
    "times a day": ("നേരം ദിവസവും", "बार दिन में"),
    "daily": ("ദിവസവും", "रोज़"),
    "every day": ("ദിവസവും", "रोज़"),
    "on alternate days": ("ഒന്നിടവിട്ട ദിവസങ്ങളിൽ", "एक दिन छोड़कर"),
    "alternate days": ("ഒന്നിടവിട്ട ദിവസങ്ങളിൽ", "एक दिन छोड़कर"),
    "weekly": ("ആഴ്ചയിലൊരിക്കൽ", "सप्ताह में एक बार"),
    "when needed": ("ആവശ്യമെങ്കിൽ മാത്രം", "ज़रूरत पड़ने पर"),
    "before food": ("ഭക്ഷണത്തിന് മുമ്പ്", "भोजन से पहले"),
    "after food": ("ഭക്ഷണത്തിന് ശേഷം", "भोजन के बाद"),
    "with food": ("ഭക്ഷണത്തോടൊപ്പം", "भोजन के साथ"),
    "mixed in the food": ("ഭക്ഷണത്തിൽ ചേർത്ത്", "भोजन में मिलाकर"),
    "on an empty stomach": ("വെറും വയറ്റിൽ", "खाली पेट"),
    "empty stomach": ("വെറും വയറ്റിൽ", "खाली पेट"),
    "in the middle of the meal": ("ഭക്ഷണത്തിനിടയിൽ", "भोजन के बीच में"),
    "middle of meal": ("ഭക്ഷണത്തിനിടയിൽ", "भोजन के बीच में"),
    "between two meals": ("രണ്ടു ഭക്ഷണങ്ങൾക്കിടയിൽ", "दो भोजनों के बीच"),
    "just before and after food": ("ഭക്ഷണത്തിന് തൊട്ടുമുമ്പും ശേഷവും", "भोजन के ठीक पहले और बाद"),
    "just before and just after food": ("ഭക്ഷണത്തിന് തൊട്ടുമുമ്പും ശേഷവും", "भोजन के ठीक पहले और बाद"),
    "repeatedly": ("ഇടയ്ക്കിടെ", "बार-बार"),
    "again and again": ("ഇടയ്ക്കിടെ", "बार-बार"),
    "with every morsel": ("ഓരോ ഉരുളയോടൊപ്പം", "हर कौर के साथ"),
    "between morsels": ("ഉരുളകൾക്കിടയിൽ", "कौरों के बीच"),
    "for external use": ("പുറമെ ഉപയോഗിക്കാൻ മാത്രം", "केवल बाहरी उपयोग के लिए"),
    "for external use only": ("പുറമെ ഉപയോഗിക്കാൻ മാത്രം", "केवल बाहरी उपयोग के लिए"),
}

_VEHICLES = {
    "warm water": ("ചൂടുവെള്ളത്തിൽ", "गुनगुने पानी के साथ"),
    "equal water": ("തുല്യ അളവ് വെള്ളത്തിൽ", "बराबर पानी के साथ"),
    "water": ("വെള്ളത്തിൽ", "पानी के साथ"),
    "milk": ("പാലിൽ", "दूध के साथ"),
    "warm milk": ("ചൂടുപാലിൽ", "गुनगुने दूध के साथ"),
    "buttermilk": ("മോരിൽ", "छाछ के साथ"),
    "honey": ("തേനിൽ", "शहद के साथ"),
    "ghee": ("നെയ്യിൽ", "घी के साथ"),
    "sesame oil": ("എള്ളെണ്ണയിൽ", "तिल के तेल के साथ"),
    "oil": ("എണ്ണയിൽ", "तेल के साथ"),
    "jaggery": ("ശർക്കര ചേർത്ത്", "गुड़ के साथ"),
    "sugar": ("പഞ്ചസാര ചേർത്ത്", "चीनी के साथ"),
    "sugar candy": ("കൽക്കണ്ടം ചേർത്ത്", "मिश्री के साथ"),
    "rock salt": ("ഇന്തുപ്പ് ചേർത്ത്", "सेंधा नमक के साथ"),
    "ginger juice": ("ഇഞ്ചിനീരിൽ", "अदरक के रस के साथ"),
    "cumin water": ("ജീരകവെള്ളത്തിൽ", "जीरे के पानी के साथ"),
    "jeeraka water": ("ജീരകവെള്ളത്തിൽ", "जीरे के पानी के साथ"),
    "sour gruel": ("കാടിവെള്ളത്തിൽ", "कांजी के साथ"),
    "rice wash": ("അരി കഴുകിയ വെള്ളത്തിൽ", "चावल के धोवन के साथ"),
    "coconut water": ("ഇളനീരിൽ", "नारियल पानी के साथ"),
    "kashayam": ("കഷായത്തിൽ", "काढ़े के साथ"),
    "decoction as vehicle": ("കഷായത്തിൽ", "काढ़े के साथ"),
    "meat soup": ("മാംസരസത്തിൽ", "मांस रस के साथ"),
    "fermented drink": ("ആസവത്തിൽ", "आसव के साथ"),
    "cow's urine (arka)": ("ഗോമൂത്രത്തിൽ", "गोमूत्र के साथ"),
    "holy basil juice": ("തുളസിനീരിൽ", "तुलसी के रस के साथ"),
    "tulasi juice": ("തുളസിനീരിൽ", "तुलसी के रस के साथ"),
}

_UNITS = {
    "piece": ("എണ്ണം", "नग"),
    "pieces": ("എണ്ണം", "नग"),
    "pill": ("ഗുളിക", "गोली"),
    "pills": ("ഗുളിക", "गोली"),
    "ml": ("മി.ലി.", "मि.ली."),
    "g": ("ഗ്രാം", "ग्राम"),
    "mg": ("മി.ഗ്രാം", "मि.ग्रा."),
    "tablet": ("ഗുളിക", "गोली"),
    "tablets": ("ഗുളിക", "गोली"),
    "gulika": ("ഗുളിക", "गोली"),
    "capsule": ("കാപ്സ്യൂൾ", "कैप्सूल"),
    "capsules": ("കാപ്സ്യൂൾ", "कैप्सूल"),
    "drop": ("തുള്ളി", "बूँद"),
    "drops": ("തുള്ളി", "बूँदें"),
    "teaspoon": ("ടീസ്പൂൺ", "छोटा चम्मच"),
    "teaspoons": ("ടീസ്പൂൺ", "छोटे चम्मच"),
    "tsp": ("ടീസ്പൂൺ", "छोटा चम्मच"),
    "tablespoon": ("ടേബിൾസ്പൂൺ", "बड़ा चम्मच"),
    "day": ("ദിവസം", "दिन"),
    "days": ("ദിവസം", "दिन"),
    "week": ("ആഴ്ച", "सप्ताह"),
    "weeks": ("ആഴ്ച", "सप्ताह"),
}

_CAUTIONS = {
    # Schedule E(1): the label's caution stands in English and Hindi by rule; Malayalam is ours.
    "caution: to be taken under medical supervision": (
        "ജാഗ്രത: വൈദ്യമേൽനോട്ടത്തിൽ മാത്രം കഴിക്കുക",
        "सावधानी: चिकित्सक की देखरेख में ही लें",
    ),
}

_WORDS = (
    RECORD_WORDS
    | THERAPY_WORDS
    | WARD_WORDS
    | _LABELS
    | _TIMES
    | _VEHICLES
    | {f"with {name}": words for name, words in _VEHICLES.items()}
    | _UNITS
    | _CAUTIONS
)
