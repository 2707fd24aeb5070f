"""Which column is what: headings as clinics write them, in English, Malayalam and Hindi, mapped to our fields (IMP-2)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b

from narayaneeyam_clinic.shared.errors import Refused

# The heading of the column in which bad rows carry their reason; when the corrected file comes back it is left out (IMP-10).
REASON_HEADING = "Why not imported"
_SIGNS = re.compile(r"[\W_]+")


class ImportKind(StrEnum):
    """What a file is about; also the word of the console."""

    PATIENTS = "patients"
    MEDICINES = "medicines"
    STOCK = "stock"


@dataclass(frozen=True, slots=True)
class ImportField:
    """Something a column may hold. `headings` are the ways clinics name it; the first that fits wins."""

    name: str
    headings: str
    needed: bool = False


_FIELDS: dict[ImportKind, tuple[ImportField, ...]] = {
    ImportKind.PATIENTS: (
        ImportField("old_number", "op no|op number|opd no|opno|op|patient id|patient no|patient number|patient code|reg no|regn no|registration no|registration number|uhid|uhid no|mrd no|mr no|mrn|id|id no|file no|card no|hospital no|old number|നമ്പർ|ഒ പി നമ്പർ|रजिस्ट्रेशन नंबर|पंजीकरण संख्या"),
        ImportField("name", "name|patient name|name of patient|patients name|full name|patient|first name|പേര്|രോഗിയുടെ പേര്|नाम|रोगी का नाम|मरीज का नाम|naam", True),
        ImportField("last_name", "last name|surname|family name|house name initials|initial|initials"),
        ImportField("sex", "sex|gender|m f|ലിംഗം|लिंग|ling"),
        ImportField("birth", "date of birth|dob|birth date|birthdate|d o b|birthday|year of birth|yob|ജനന തീയതി|ജനനത്തീയതി|जन्म तिथि|जन्मतिथि|जन्म तारीख|janm tithi"),
        ImportField("age", "age|age yrs|age years|age in years|വയസ്സ്|പ്രായം|आयु|उम्र|umr|vayass"),
        ImportField("phone", "phone|mobile|mobile no|mobile number|phone no|phone number|ph|ph no|contact|contact no|contact number|cell|cell no|whatsapp|telephone|tel|mob|mob no|ഫോൺ|ഫോൺ നമ്പർ|മൊബൈൽ|फोन|फ़ोन|मोबाइल|मोबाइल नंबर"),
        ImportField("other_phone", "phone 2|mobile 2|alternate phone|alternate number|alternate no|alt phone|alternate mobile|second phone|other phone|land phone|landline|land line|residence phone|phone res"),
        ImportField("place", "place|city|town|village|location|district|native place|സ്ഥലം|സ്ഥലപ്പേര്|स्थान|गाँव|शहर"),
        ImportField("address", "address|full address|postal address|house|house name|residence|address 1|address line 1|വിലാസം|മേൽവിലാസം|पता"),
        ImportField("pin", "pin|pin code|pincode|zip|postal code|പിൻ കോഡ്|पिन कोड|पिन"),
        ImportField("email", "email|e mail|mail|email id|mail id|ഇമെയിൽ|ईमेल"),
        ImportField("occupation", "occupation|job|profession|work|തൊഴിൽ|व्यवसाय|पेशा"),
        ImportField("blood_group", "blood group|blood|bg|രക്തഗ്രൂപ്പ്|रक्त समूह"),
        ImportField("emergency_name", "emergency contact|emergency name|guardian|guardian name|father|father name|husband|spouse|next of kin"),
        ImportField("emergency_phone", "emergency phone|emergency no|emergency number|guardian phone|emergency mobile"),
        ImportField("referral_source", "referred by|referral|reference|ref by|source"),
        ImportField("diet", "diet|food habit|food"),
        ImportField("habits", "habits|habit"),
    ),
    ImportKind.MEDICINES: (
        ImportField("sku", "sku|code|item code|product code|medicine code|item no|item id|id|medicine id|stock code|old number"),
        ImportField("name", "name|medicine|medicine name|item|item name|product|product name|drug|drug name|name of medicine|particulars|description|മരുന്ന്|മരുന്നിന്റെ പേര്|दवा|दवा का नाम|औषधि", True),
        ImportField("form", "form|dosage form|type|medicine type|category|item type|group|വിഭാഗം|प्रकार"),
        ImportField("pack", "pack|pack size|packing|size|packet size|unit size|content|quantity per pack|അളവ്|पैक"),
        ImportField("unit", "unit|base unit|uom|unit of measure|units"),
        ImportField("hsn", "hsn|hsn code|hsn sac|hsnsac|hsn no"),
        ImportField("nature", "nature|kind|classical proprietary|classical or proprietary"),
        ImportField("maker", "manufacturer|maker|company|mfr|mfg|brand|make|mfd by|manufactured by|നിർമ്മാതാവ്|निर्माता|कंपनी"),
        ImportField("licence", "licence|license|mfg licence|mfg lic no|licence no|license no|manufacturing licence"),
        ImportField("barcode", "barcode|bar code|ean|ean code|upc"),
        ImportField("reorder", "reorder|reorder level|re order level|min stock|minimum stock|minimum|rol"),
        ImportField("external", "external|external use|for external use"),
        ImportField("schedule_e1", "schedule e1|schedule e 1|e1|poisonous"),
        ImportField("loose", "loose|loose sale|loose allowed|sold loose"),
    ),
    ImportKind.STOCK: (
        ImportField("sku", "sku|code|item code|product code|medicine code|item no|item id|id|stock code|barcode"),
        ImportField("medicine", "medicine|medicine name|name|item|item name|product|product name|drug|drug name|particulars|description|മരുന്ന്|दवा|औषधि"),
        ImportField("pack", "pack|pack size|packing|size|packet size"),
        ImportField("batch", "batch|batch no|batch number|b no|bno|lot|lot no|ബാച്ച്|बैच|बैच नंबर", True),
        ImportField("expiry", "expiry|expiry date|exp|exp date|expires|exp dt|best before|use before|expires on|കാലാവധി|समाप्ति|एक्सपायरी"),
        ImportField("mrp", "mrp|m r p|max retail price|rate|price|selling price|sale rate|sales rate|retail price|വില|मूल्य|एमआरपी", True),
        ImportField("purchase_price", "purchase price|purchase rate|p rate|prate|cost|cost price|buying price|landing cost|ptr"),
        ImportField("packs", "quantity|qty|stock|closing stock|opening stock|packs|balance|in stock|on hand|nos|current stock|stock qty|എണ്ണം|സ്റ്റോക്ക്|मात्रा|स्टॉक", False),
        ImportField("loose", "loose|loose qty|loose quantity|units|loose units|base units"),
        ImportField("location", "location|rack|shelf|place|bin|room|store|സ്ഥാനം"),
    ),
}  # fmt: skip


def import_fields(kind: ImportKind) -> tuple[ImportField, ...]:
    """What a file of this kind may hold, in the order it is shown."""
    return _FIELDS[kind]


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Field -> number of the column, counted from 0. Columns that no field names are left out of the import."""

    columns: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, columns: Mapping[str, int]) -> ColumnMapping:
        return cls(tuple(sorted(columns.items())))

    def column(self, field: str) -> int | None:
        return dict(self.columns).get(field)


def propose_mapping(kind: ImportKind, header: Iterable[str]) -> ColumnMapping:
    """The mapping by the headings alone: exact names first, then names that a heading begins or ends with ("Mobile No. (self)")."""
    headings = [_plain(heading) for heading in header]
    columns: dict[str, int] = {}
    for fits in (_is_same, _begins_or_ends):
        for field in _FIELDS[kind]:
            if field.name in columns:
                continue
            for name in field.headings.split("|"):
                place = next(
                    (at for at, one in enumerate(headings) if at not in columns.values() and fits(one, name)), None
                )
                if place is not None:
                    columns[field.name] = place
                    break
    return ColumnMapping.of(columns)


def checked_mapping(kind: ImportKind, header: tuple[str, ...], mapping: ColumnMapping) -> ColumnMapping:
    """The mapping, when it can be worked with. Refused, naming the field: column_missing, column_unknown, column_twice."""
    columns = dict(mapping.columns)
    known = {field.name for field in _FIELDS[kind]}
    seen: set[int] = set()
    for field, place in columns.items():
        if field not in known or not 0 <= place < len(header):
            raise Refused("column_unknown", field=field)
        if place in seen:
            raise Refused("column_twice", field=field, heading=header[place])
        seen.add(place)
    missing = next((field.name for field in _FIELDS[kind] if field.needed and field.name not in columns), None)
    if missing is None and kind is ImportKind.STOCK:
        if "sku" not in columns and "medicine" not in columns:
            missing = "medicine"
        elif "packs" not in columns and "loose" not in columns:
            missing = "packs"
    if missing is not None:
        raise Refused("column_missing", field=missing, column=missing)
    return mapping


def header_signature(header: Iterable[str]) -> str:
    """The same for the same headings in the same order; the column of reasons does not count."""
    kept = [_plain(heading) for heading in header if heading != REASON_HEADING]
    return blake2b("\x1f".join(kept).encode(), digest_size=12).hexdigest()


def _plain(heading: str) -> str:
    text = unicodedata.normalize("NFC", heading).casefold()
    kept = "".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" or c in "\u200c\u200d" else " " for c in text)
    return " ".join(kept.split())


def _is_same(heading: str, name: str) -> bool:
    return heading == name or heading.replace(" ", "") == name.replace(" ", "")


def _begins_or_ends(heading: str, name: str) -> bool:
    return len(name) > 2 and (heading.startswith(name + " ") or heading.endswith(" " + name))
