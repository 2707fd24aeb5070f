"""Says again, in the language of now, what stands on a page that cannot be made anew since something is typed in it (LANG-5).

Qt keeps no note of where a text came from, so the way leads back through the translations: the words that stand there, in
whatever language, to the English, and from there to the language of now. What somebody typed is never touched, and a word
that is in no translation stays as it is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTabBar, QWidget

from narayaneeyam_desktop.translations import COMMON_TERMS, days_said, every_language, translated_now
from narayaneeyam_desktop.widgets.field import Field
from narayaneeyam_desktop.widgets.tables import Table

# A sentence with gaps is known again by so many letters outside of them, at the least.
_LETTERS_OF_A_SENTENCE = 2
# With so many it is meant wherever it was made: a controller or a helper of the page says it, whose class stands around nothing.
_LETTERS_OF_A_CLEAR_SENTENCE = 6
# What several facts of a line stand between, and a unit behind a label.
_BETWEEN = re.compile(r"(\s*·\s*|\n|\s{2,}|\s\((?=[^()]*\)$)|\)$)")


class Rewording:
    """From the words of any language to those of now."""

    def __init__(self, today: date) -> None:
        self._days = dict(days_said(today))
        self._sources: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._known = {text for text, _words in every_language()}
        self._with_gaps: list[tuple[int, re.Pattern[str], str, str]] = []
        for (context, source), text in every_language():
            for words in dict.fromkeys((text, source)):
                self._sources[words].append((context, source))
                if "{" in words and (letters := _letters(words)) >= _LETTERS_OF_A_SENTENCE:
                    self._with_gaps.append((letters, _pattern(words), context, source))
        # The sentence that says most by itself is the one that was meant.
        self._with_gaps.sort(key=lambda found: -found[0])

    def say(self, words: str, contexts: Iterable[str] = ()) -> str:
        """The same in the language of now; `contexts` are the classes in which it may have been said, the nearest first."""
        nearest = (*contexts, COMMON_TERMS)
        known = self._sources.get(words)
        if known:
            context, source = min(known, key=lambda each: _distance(each[0], nearest))
            return translated_now(context, source)
        for letters, pattern, context, source in self._with_gaps:
            is_near = _distance(context, nearest) < len(nearest) or context.islower()
            if (is_near or letters >= _LETTERS_OF_A_CLEAR_SENTENCE) and (found := pattern.fullmatch(words)):
                facts = {name: self._fact(fact, nearest) for name, fact in found.groupdict().items()}
                return translated_now(context, self._for_many(context, source, facts)).format(**facts)
        parts = _BETWEEN.split(words)
        if len(parts) > 1:
            return "".join(self.say(part, contexts) if part.strip(" ·()\n") else part for part in parts)
        return self._days.get(words, words)

    def _for_many(self, context: str, source: str, facts: dict[str, str]) -> str:
        """A language that has one word for one and for many does not tell which it was: the number does."""
        many = f"{source}s"
        is_many = "count" in facts and facts["count"] != "1"
        return many if is_many and (context, many) in self._known else source

    def _fact(self, fact: str, contexts: tuple[str, ...]) -> str:
        """A word of the program's own or a day, else a name or a number that is the same in every language."""
        return self.say(fact, contexts) if fact in self._sources else self._days.get(fact, fact)

    def reword(self, place: QWidget) -> None:
        """Everything that the program itself has written in this widget and in all that stands in it."""
        for widget in (place, *place.findChildren(QWidget)):
            self._reword_one(widget, _contexts(widget))
        for action in place.findChildren(QAction):
            holder = action.parent()
            contexts = _contexts(holder if isinstance(holder, QWidget) else place)
            action.setText(self.say(action.text(), contexts))

    def _reword_one(self, widget: QWidget, contexts: list[str]) -> None:
        if isinstance(widget, (QLabel, QAbstractButton)):
            said = self.say(widget.text(), contexts)
            if said != widget.text():
                widget.setText(said)
        elif isinstance(widget, QLineEdit):
            widget.setPlaceholderText(self.say(widget.placeholderText(), contexts))
        elif isinstance(widget, QComboBox):
            for at in range(widget.count()):
                widget.setItemText(at, self.say(widget.itemText(at), contexts))
        elif isinstance(widget, QTabBar):
            for at in range(widget.count()):
                widget.setTabText(at, self.say(widget.tabText(at), contexts))
        elif isinstance(widget, Field):
            widget.reword_hint(lambda hint: self.say(hint, contexts))
        elif isinstance(widget, Table):
            widget.reword(lambda title: self.say(title, contexts))
        widget.setAccessibleName(self.say(widget.accessibleName(), contexts))
        widget.setAccessibleDescription(self.say(widget.accessibleDescription(), contexts))
        widget.setToolTip(self.say(widget.toolTip(), contexts))


def _contexts(widget: QWidget | None) -> list[str]:
    """The classes around a widget, from its own outwards: a text was said in one of them or in a base of it."""
    found: list[str] = []
    while widget is not None:
        found += [each.__name__ for each in type(widget).__mro__ if each.__module__.startswith("narayaneeyam")]
        widget = widget.parentWidget()
    return found


def _distance(context: str, nearest: tuple[str, ...]) -> int:
    return nearest.index(context) if context in nearest else len(nearest)


def _letters(words: str) -> int:
    return sum(map(str.isalpha, re.sub(r"{\w*}", "", words)))


def _pattern(words: str) -> re.Pattern[str]:
    """The sentence with anything in its gaps; a gap that comes twice holds the same."""
    pattern, seen = "", set[str]()
    for part in re.split(r"({\w*})", words):
        name = part[1:-1]
        if not re.fullmatch(r"{\w+}", part):
            pattern += re.escape(part)
        elif name in seen:
            pattern += f"(?P={name})"
        else:
            seen.add(name)
            pattern += f"(?P<{name}>.+?)"
    return re.compile(pattern, re.DOTALL)
