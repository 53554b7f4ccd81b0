"""Persons named in full who are then called by their given name and patronymic: `Қасым-Жомарт Кемелұлы`."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from glossary.finding.index.entries import Entry, declined, hints_of
from glossary.finding.known.arrangement import without_surname
from glossary.finding.known.candidate import Candidate, Place, candidate_at
from glossary.finding.words.stems import declines
from glossary.finding.words.word import Word


def called(text: str, full: Iterable[Candidate], language: str, is_taken: Callable[[int], bool]) -> Iterator[Candidate]:
    """The candidates of a *text* of the orthography *language* at which a person named in *full* is called so, where
    no other name *is_taken*.

    A given name that two of them bear tells neither.
    """
    persons = {item.entry.concept.id: _forms(item.entry) for item in full if " " in item.entry.term.form}
    bearers = Counter([forms[0][0] for forms in persons.values()])
    for forms in persons.values():
        if bearers[forms[0][0]] == 1:
            for given, form in forms:
                for start in _starts(text, given):
                    if not is_taken(start) and (item := _called_at(text, start, form, language)):
                        yield item


def _starts(text: str, given: str) -> list[int]:
    """Where the *given* name, a space behind it, stands as a word of its own."""
    starts, start = [], text.find(given)
    while start >= 0:
        if _begins_word(text, start):
            starts.append(start)
        start = text.find(given, start + len(given))
    return starts


def _called_at(text: str, start: int, entry: Entry, language: str) -> Candidate | None:
    """What stands at *start*, if it is the given name of *entry*, a full name in one case, and a patronymic."""
    given = _given(entry.form)
    found = without_surname(text, Word(start, start + len(given), given), language)
    return candidate_at(Place(text, start, found.stem_end, found.end), found.of(entry), language) if found else None


def _begins_word(text: str, start: int) -> bool:
    return start == 0 or not (text[start - 1].isalpha() or text[start - 1] == "-")


def _given(name: str) -> str:
    return name.rpartition(" ")[0]


@functools.lru_cache(maxsize=20_000)
def _forms(entry: Entry) -> list[tuple[str, Entry]]:
    """The full name of *entry* in each case that its words show, after its given name and a space."""
    term = entry.term
    bare = replace(entry, form=term.form, surname=False, features=(), inflected=False, template="")
    cases = declined(term.form, term.lang, hints_of(entry.concept, term)).values() if declines(term.lang) else ()
    forms = (bare, *(replace(bare, form=form, features=features) for form, features in cases))
    return [(_given(form.form) + " ", form) for form in forms]
