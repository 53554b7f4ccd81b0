"""Persons named in full who are then called by their given name and patronymic: `Қасым-Жомарт Кемелұлы`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from glossary.finding.index.entries import Entry, declined, hints_of
from glossary.finding.known.arrangement import without_surname
from glossary.finding.known.candidate import Candidate, Place, candidate_at
from glossary.finding.words.stems import declines
from glossary.finding.words.word import Word


def called(text: str, full: Iterable[Candidate], language: str) -> Iterator[Candidate]:
    """The candidates of a *text* of the orthography *language* at which a person named in *full* is called so.

    A given name that two of them bear tells neither.
    """
    persons = {item.entry.concept.id: item.entry for item in full if " " in item.entry.term.form}
    given_names = {id: _given(entry.term.form) for id, entry in persons.items()}
    bearers = Counter(given_names.values())
    for id, entry in persons.items():
        if bearers[given_names[id]] == 1:
            for form in _forms(entry):
                yield from _called_at(text, form, language)


def _called_at(text: str, entry: Entry, language: str) -> Iterator[Candidate]:
    """Where *entry*, a full name in one case, stands with a patronymic for its surname."""
    given = _given(entry.form)
    start = text.find(given + " ")
    while start >= 0:
        found = without_surname(text, Word(start, start + len(given), given), language)
        if found:
            place = Place(text, start, found.stem_end, found.end)
            item = candidate_at(place, found.of(entry), language) if _begins_word(text, start) else None
            yield from (item,) if item else ()
        start = text.find(given + " ", start + len(given))


def _begins_word(text: str, start: int) -> bool:
    return start == 0 or not (text[start - 1].isalpha() or text[start - 1] == "-")


def _given(name: str) -> str:
    return name.rpartition(" ")[0]


def _forms(entry: Entry) -> list[Entry]:
    """The full name of *entry* in each case that its words show."""
    term = entry.term
    bare = replace(entry, form=term.form, surname=False, features=(), inflected=False, template="")
    if not declines(term.lang):
        return [bare]
    cases = declined(term.form, term.lang, hints_of(entry.concept, term)).values()
    return [bare, *(replace(bare, form=form, features=features) for form, features in cases)]
