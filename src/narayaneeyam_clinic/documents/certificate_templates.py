"""The words of certificates: those that come with the program, and the clinic's own in their place (DOC-11).

A text has places in braces, e.g. {name}; what they may be stands in PLACES. Nothing else in braces is allowed.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import select

from narayaneeyam_clinic.documents.document_kinds import CertificateKind
from narayaneeyam_clinic.documents.records import CertificateTemplate
from narayaneeyam_clinic.people.permissions import Permission
from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.identifiers import natural_id
from narayaneeyam_clinic.shared.news import SettingsChanged
from narayaneeyam_clinic.store.transaction import Reading, Transaction

PLACES = ("name", "age", "sex", "place", "diagnosis", "from", "to", "days", "resumes", "day", "doctor")
LANGUAGES = ("en", "ml", "hi")

TITLES = {
    (CertificateKind.MEDICAL, "en"): "Medical certificate",
    (CertificateKind.MEDICAL, "ml"): "മെഡിക്കൽ സർട്ടിഫിക്കറ്റ്",
    (CertificateKind.MEDICAL, "hi"): "चिकित्सा प्रमाणपत्र",
    (CertificateKind.FITNESS, "en"): "Certificate of fitness",
    (CertificateKind.FITNESS, "ml"): "ആരോഗ്യക്ഷമതാ സർട്ടിഫിക്കറ്റ്",
    (CertificateKind.FITNESS, "hi"): "स्वस्थता प्रमाणपत्र",
}
SHIPPED = {
    (
        CertificateKind.MEDICAL,
        "en",
    ): "This is to certify that {name}, {age}, {sex}, of {place}, is under my treatment for "
    "{diagnosis}, and that I consider a rest of {days} day(s), from {from} to {to}, necessary for recovery.",
    (
        CertificateKind.MEDICAL,
        "ml",
    ): "{place} സ്വദേശി {name} ({age}, {sex}) {diagnosis} എന്ന രോഗത്തിന് എന്റെ ചികിത്സയിലാണെന്നും, "
    "സുഖപ്പെടുന്നതിന് {from} മുതൽ {to} വരെ {days} ദിവസത്തെ വിശ്രമം ആവശ്യമാണെന്നും ഇതിനാൽ സാക്ഷ്യപ്പെടുത്തുന്നു.",
    (
        CertificateKind.MEDICAL,
        "hi",
    ): "प्रमाणित किया जाता है कि {place} निवासी {name} ({age}, {sex}) {diagnosis} के लिए मेरे उपचार में हैं, "
    "और स्वस्थ होने के लिए {from} से {to} तक {days} दिन का विश्राम आवश्यक है।",
    (
        CertificateKind.FITNESS,
        "en",
    ): "This is to certify that I have examined {name}, {age}, {sex}, of {place}, who was under "
    "treatment for {diagnosis} from {from} to {to}, and find them fit to resume duty from {resumes}.",
    (CertificateKind.FITNESS, "ml"): "{diagnosis} എന്ന രോഗത്തിന് {from} മുതൽ {to} വരെ ചികിത്സയിലായിരുന്ന {place} സ്വദേശി {name} "
    "({age}, {sex}) എന്ന വ്യക്തിയെ പരിശോധിച്ചതായും {resumes} മുതൽ ജോലിക്ക് ഹാജരാകാൻ ആരോഗ്യവാനാണെന്നും ഇതിനാൽ സാക്ഷ്യപ്പെടുത്തുന്നു.",
    (
        CertificateKind.FITNESS,
        "hi",
    ): "प्रमाणित किया जाता है कि मैंने {place} निवासी {name} ({age}, {sex}) की जाँच की है, जिनका {from} से {to} तक "
    "{diagnosis} के लिए उपचार हुआ, और वे {resumes} से कार्य पर लौटने के योग्य हैं।",
}

Body = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]


class TemplateDraft(BaseModel):
    """The clinic's own words for one kind in one language."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    kind: CertificateKind
    language: str
    body: Body


@dataclass(frozen=True, slots=True)
class Template:
    """What a certificate is written from."""

    kind: CertificateKind
    language: str
    title: str
    body: str


def template(rd: Reading, kind: CertificateKind, language: str) -> Template:
    """The clinic's own text, or the shipped one. Refused: language_unknown."""
    _refuse_unknown(language)
    own = rd.session.scalar(
        select(CertificateTemplate.body).where(
            CertificateTemplate.id == _id(kind, language), CertificateTemplate.is_active
        )
    )
    return Template(kind, language, TITLES[kind, language], own or SHIPPED[kind, language])


def change_template(tx: Transaction, draft: TemplateDraft) -> None:
    """Write the clinic's own text; the shipped one again takes it back.

    Refused: not_permitted, language_unknown, place_unknown (with `place`), braces_open.
    """
    tx.require(Permission.MANAGE_SETTINGS)
    _refuse_unknown(draft.language)
    places_of(draft.body)
    is_own = draft.body != SHIPPED[draft.kind, draft.language]
    row = tx.session.get(CertificateTemplate, _id(draft.kind, draft.language))
    if row is not None:
        row.body, row.is_active = draft.body, is_own
    elif is_own:
        tx.add(
            CertificateTemplate(
                id=_id(draft.kind, draft.language),
                kind=draft.kind,
                name=TITLES[draft.kind, "en"],
                language=draft.language,
                body=draft.body,
                is_active=True,
            )
        )
    tx.tell(SettingsChanged())


def places_of(body: str) -> set[str]:
    """Which places a text has. Refused: place_unknown, braces_open."""
    try:
        found = {name for _, name, form, turn in string.Formatter().parse(body) if name is not None or form or turn}
    except ValueError:
        raise Refused("braces_open", field="body") from None
    for name in sorted(str(one) for one in found):
        if name not in PLACES:
            raise Refused("place_unknown", field="body", place=name)
    return {str(one) for one in found}


def _id(kind: CertificateKind, language: str) -> str:
    return natural_id("certificate_template", kind, language)


def _refuse_unknown(language: str) -> None:
    if language not in LANGUAGES:
        raise Refused("language_unknown", field="language")
