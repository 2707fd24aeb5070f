"""From a refusal (code and facts) to the sentence that a person reads, in their language.

No Qt is imported here: the command line uses the same sentences. When the application runs they are translated.
"""

from __future__ import annotations

import logging
import sys
from datetime import date, datetime
from importlib import import_module
from pkgutil import iter_modules

from narayaneeyam_clinic.shared.errors import Refused
from narayaneeyam_clinic.shared.money import Money
from narayaneeyam_desktop import sentences
from narayaneeyam_desktop.formats import EMPTY, date_text, grouped, moment_text, rupees_text

logger = logging.getLogger(__name__)

SENTENCES: dict[str, str] = {}
for _module in iter_modules(sentences.__path__):
    SENTENCES |= import_module(f"{sentences.__name__}.{_module.name}").SENTENCES

# Facts that are the program's own words, not a person's or a medicine's name: they are translated too.
_OWN_WORDS = {"state", "wanted", "missing", "column", "clash"}

# A row, a year or a port stands as it is; what is larger is a quantity.
_A_YEAR = 99_999

_UNKNOWN = "This could not be done ({code})."


def sentence(refused: Refused) -> str:
    """What to tell the person."""
    template = translated("wording", SENTENCES.get(refused.code, _UNKNOWN))
    facts = {name: fact_text(_own_words(fact) if name in _OWN_WORDS else fact) for name, fact in refused.facts.items()}
    try:
        return (
            template.format(**facts, code=refused.code) if refused.code not in SENTENCES else template.format(**facts)
        )
    except (KeyError, IndexError):
        # Better a sentence with a gap than none; the house tests look for the cause.
        logger.warning("the sentence for %s names a fact that was not given", refused.code)
        return template


def _own_words(fact: object) -> object:
    if isinstance(fact, (list, tuple)):
        return [_own_words(each) for each in fact]
    return translated("words", fact) if isinstance(fact, str) else fact


def fact_text(fact: object) -> str:
    """A fact as it stands in a sentence."""
    if fact is None or fact == "":
        return EMPTY
    if isinstance(fact, Money):
        return rupees_text(fact)
    if isinstance(fact, int) and not isinstance(fact, bool) and abs(fact) > _A_YEAR:
        return grouped(fact)
    if isinstance(fact, datetime):
        return moment_text(fact)
    if isinstance(fact, date):
        return date_text(fact)
    if isinstance(fact, (list, tuple, set, frozenset)):
        return ", ".join(fact_text(each) for each in fact)
    return str(fact)


def counted(one: str, many: str, **facts: object) -> str:
    """The sentence for one or for several (LANG-3): the first fact is the count. Whole numbers stand in lakhs (LANG-4).

    Whole sentences in place of rules: whoever translates sees both, and English, Malayalam and Hindi know no third form.
    """
    is_one = next(iter(facts.values())) == 1
    said = {
        name: grouped(fact) if isinstance(fact, int) and not isinstance(fact, bool) else fact
        for name, fact in facts.items()
    }
    return (one if is_one else many).format(**said)


def translated(context: str, text: str) -> str:
    """The text in the person's language, where the application runs and has a translation."""
    core = sys.modules.get("PySide6.QtCore")
    return text if core is None else str(core.QCoreApplication.translate(context, text))
