"""An amount in Indian words, as bills carry it."""

from __future__ import annotations

from narayaneeyam_clinic.shared.money import Money


def amount_in_words(amount: Money) -> str:
    """ "Rupees One Lakh Twenty-Three Thousand Four Hundred and Fifty-Six Only"; paise only when there are any."""
    sign = "Minus " if amount.paise < 0 else ""
    rupees, paise = divmod(abs(amount.paise), 100)
    words = f"{sign}Rupees {_capitalised(rupees)}"
    if paise:
        words += f" and {_capitalised(paise)} Paise"
    return f"{words} Only"


def _capitalised(number: int) -> str:
    # Imported here: it brings the words of sixty languages with it, which only a paper needs (SPEED-8).
    from num2words import num2words

    spoken: str = num2words(number, lang="en_IN")
    return " ".join(_capital(word) for word in spoken.replace(",", "").split())


def _capital(word: str) -> str:
    return word if word == "and" else "-".join(part.capitalize() for part in word.split("-"))
