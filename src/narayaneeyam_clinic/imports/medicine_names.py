"""Medicines as clinics write them in lists: the pack inside the name, the form at its end, spellings that differ."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from narayaneeyam_clinic.catalogue import read_catalogue
from narayaneeyam_clinic.catalogue.catalogue_rows import CatalogueMedicine
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.search_text import fold_tokens, word_key

# A word for a unit -> the base unit it is counted in, and how many of them it is.
_UNITS = {
    "ml": ("ml", 1), "mls": ("ml", 1), "l": ("ml", 1000), "ltr": ("ml", 1000), "litre": ("ml", 1000),
    "g": ("g", 1), "gm": ("g", 1), "gms": ("g", 1), "gram": ("g", 1), "grams": ("g", 1), "kg": ("g", 1000), "kgs": ("g", 1000),
    "mg": ("mg", 1),
    "nos": ("count", 1), "no": ("count", 1), "tab": ("count", 1), "tabs": ("count", 1), "tablet": ("count", 1),
    "tablets": ("count", 1), "cap": ("count", 1), "caps": ("count", 1), "capsule": ("count", 1), "capsules": ("count", 1),
    "pcs": ("count", 1), "pc": ("count", 1), "s": ("count", 1), "count": ("count", 1), "gulika": ("count", 1),
    "drops": ("drops", 1),
}  # fmt: skip
_VOWELS = re.compile("[aeiou]")
_PACK = re.compile(r"(\d{1,6})\s*(?:[x×*]\s*(\d{1,6}))?\s*'?\s*([a-z]{1,8})?\.?", re.IGNORECASE)
_PACK_AT_END = re.compile(r"[\s,(-]+(\d{1,6}(?:\s*[x×*]\s*\d{1,6})?)\s*'?\s*([a-z]{1,8})\.?\)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pack:
    """So many base units; `unit` is None where only a number stands."""

    size: int
    unit: str | None = None


def pack_cell(text: str, *, field: str = "pack") -> Pack:
    """ "450 ml", "10x10", "1 kg", "100's". Refused: pack_not_understood."""
    found = _PACK.fullmatch(text.strip())
    if found is None or (found[3] and found[3].lower() not in _UNITS):
        raise Refused("pack_not_understood", field=field, text=text)
    unit, factor = _UNITS[found[3].lower()] if found[3] else (None, 1)
    size = int(found[1]) * int(found[2] or 1) * factor
    if size == 0:
        raise Refused("pack_not_understood", field=field, text=text)
    return Pack(size, unit)


@lru_cache(maxsize=20_000)
def without_pack(name: str) -> tuple[str, Pack | None]:
    """The name, and the pack that stood at its end: "Dasamoolarishtam 450ml"."""
    found = _PACK_AT_END.search(name)
    if found is None or found[2].lower() not in _UNITS:
        return name, None
    return name[: found.start()].strip(), pack_cell(f"{found[1]} {found[2]}")


@lru_cache(maxsize=20_000)
def name_key(name: str) -> str:
    """The same for the spellings of one name: Arishta and Arishtam, one word or two."""
    return "".join(fold_tokens(name))


@cache
def _forms() -> dict[str, str]:
    """Key of each word for a dosage form -> its code."""
    keys: dict[str, str] = {}
    for form in read_catalogue.dosage_forms():
        for word in (form.code, form.name, form.sanskrit, form.malayalam, form.hindi):
            if word:
                keys.setdefault(name_key(word), form.code)
    keys.setdefault(name_key("tablet"), "gulika")
    return keys


def form_cell(text: str) -> str:
    """The code of the dosage form. Refused: dosage_form_unknown."""
    code = _forms().get(name_key(text))
    if code is None:
        raise Refused("dosage_form_unknown", field="form", form=text)
    return code


def form_in_name(name: str) -> str | None:
    """The form that a name ends in: Dasamoolarishtam is an arishtam."""
    words = without_pack(name)[0].split()
    if not words:
        return None
    last = _bones(word_key(words[-1]))
    fitting = [
        (bones, code) for key, code in _forms().items() if len(bones := _bones(key)) > 2 and last.endswith(bones)
    ]
    return max(fitting, key=lambda one: len(one[0]))[1] if fitting else None


def _bones(key: str) -> str:
    """Without vowels, because joining two words swallows one: Dasamoola and arishtam are Dasamoolarishtam."""
    return _VOWELS.sub("", key)


@cache
def _catalogue() -> dict[str, CatalogueMedicine]:
    keys: dict[str, CatalogueMedicine] = {}
    for row in read_catalogue.medicines():
        for name in (row.name, row.malayalam, *row.synonyms):
            keys.setdefault(name_key(name), row)
    return keys


def in_catalogue(name: str) -> CatalogueMedicine | None:
    """The medicine of the starter list with this name, in any of its spellings."""
    return _catalogue().get(name_key(without_pack(name)[0]))


@dataclass(frozen=True, slots=True)
class KeptMedicine:
    """A medicine the pharmacy keeps, as much as finding it needs."""

    medicine_id: str
    sku: str
    barcode: str | None
    name: str
    pack_size: int


class MedicineFinder:
    """Finds the medicine a row means: by code, else by name, else by name and pack."""

    def __init__(self, kept: Iterable[KeptMedicine]) -> None:
        self._by_code: dict[str, KeptMedicine] = {}
        self._by_name: dict[str, list[KeptMedicine]] = {}
        self._by_bare_name: dict[str, list[KeptMedicine]] = {}
        for one in kept:
            for code in (one.sku, one.barcode):
                if code:
                    self._by_code.setdefault(code.upper(), one)
            self._by_name.setdefault(name_key(one.name), []).append(one)
            self._by_bare_name.setdefault(name_key(without_pack(one.name)[0]), []).append(one)

    def find(self, sku: str | None, name: str | None, pack: Pack | None) -> KeptMedicine:
        """Refused: medicine_not_in_list, medicine_ambiguous (several packs of it are kept and none is named)."""
        if sku and (found := self._by_code.get(sku.upper())):
            return found
        if not name:
            raise Refused("medicine_not_in_list", field="sku", medicine=sku)
        bare, pack_in_name = without_pack(name)
        wanted = pack or pack_in_name
        fitting = self._by_name.get(name_key(name)) or self._by_bare_name.get(name_key(bare), [])
        if len(fitting) != 1 and wanted is not None:
            fitting = self._by_bare_name.get(name_key(bare), [])
        if wanted is not None:
            fitting = [one for one in fitting if one.pack_size == wanted.size]
        if not fitting:
            raise Refused("medicine_not_in_list", field="medicine", medicine=name)
        if len(fitting) > 1:
            raise Refused("medicine_ambiguous", field="medicine", medicine=name, packs=[one.name for one in fitting])
        return fitting[0]
