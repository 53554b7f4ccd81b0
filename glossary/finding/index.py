"""The forms of the glossary, compiled once for searching and shared by all checks.

A pattern is a folded form with a space before it, so that only word starts match; what may follow it is read
when a text is scanned (scan.py). Only what cannot be read off a text is stored: the terms, the surnames of
persons, and the inflected forms that change the name itself.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import regex
from daachorse import DoubleArrayAhoCorasick

from glossary.inflection.attach import Hints, attach
from glossary.inflection.features import CASES
from glossary.inflection.learn import learn
from glossary.languages.load import grammar, tags
from glossary.model import Concept, NameForm, Term, house_order
from glossary.orthography.fold import fold_key
from glossary.orthography.key import match_key
from glossary.transliteration.convert import convert, convertible

#: A surname shorter than this is not searched for alone.
SHORTEST_SURNAME = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One spelling to search for: of which term of which concept, whole or surname alone, already inflected how."""

    concept: Concept
    term: Term
    form: str
    surname: bool = False
    features: tuple[str, ...] = ()
    inflected: bool = False


class Index:
    """The compiled glossary. *version* is that of the stored glossary it was built from.

    *forms* remembers how the languages write a concept, filled by the first text that names it.
    """

    def __init__(self, concepts: Iterable[Concept], version: int = 0) -> None:
        self.version = version
        self.concepts: Mapping[str, Concept] = {item.id: with_second_scripts(item) for item in concepts}
        patterns: defaultdict[bytes, list[Entry]] = defaultdict(list)
        for concept in self.concepts.values():
            for entry in entries_of(concept):
                key = fold_key(entry.form)
                if len(key) > 1:
                    patterns[b" " + key].append(entry)
        self.forms: dict[str, Mapping[str, NameForm]] = {}
        self._patterns = {key: number for number, key in enumerate(patterns)}
        self._entries = tuple(tuple(entries) for entries in patterns.values())
        self._automaton = DoubleArrayAhoCorasick(list(patterns)) if patterns else None

    @functools.cached_property
    def by_key(self) -> Mapping[str, tuple[Concept, ...]]:
        """The persons by the match keys of their full names."""
        found: defaultdict[str, dict[str, Concept]] = defaultdict(dict)
        for concept in self.concepts.values():
            for term in concept.terms:
                if concept.kind == "person" and term.type == "full" and " " in term.form:
                    found[match_key(term.form)][concept.id] = concept
        return {key: tuple(concepts.values()) for key, concepts in found.items()}

    def hits(self, folded: bytes) -> Iterator[tuple[int, int, tuple[Entry, ...]]]:
        """Every pattern in *folded*: where its first letter stands, where it ends, and what it may be."""
        if self._automaton is not None:
            for start, end, pattern in self._automaton.find_overlapping(folded):
                yield start + 1, end, self._entries[pattern]

    def terms_for(self, name: str, origin: str, target: str) -> list[Term]:
        """The terms of *target* for the concepts that *name* stands for as a whole term of *origin*, best first."""
        number = self._patterns.get(b" " + fold_key(name))
        entries = self._entries[number] if number is not None else ()
        meant = [item for item in entries if item.term.lang == origin and not item.surname and not item.inflected]
        exact = [item for item in meant if item.form == name] or meant
        ids = dict.fromkeys(item.concept.id for item in exact)
        return [
            term
            for id in ids
            for term in sorted(self.concepts[id].terms, key=house_order)
            if term.lang == target and term.type == "full"
        ]


def with_second_scripts(concept: Concept) -> Concept:
    """*concept* with its terms converted into scripts of the same language in which it has none."""
    present = {term.lang for term in concept.terms}
    made = [
        replace(
            term,
            lang=tag,
            form=convert(term.form, term.lang, tag),
            origin="generated",
            source=f"official table: {term.lang} to {tag}",
            inflected=(),
            reading="",
        )
        for term in concept.terms
        for tag in tags()
        if tag not in present and tag.partition("-")[0] == term.lang and convertible(term.lang, tag)
    ]
    return replace(concept, terms=(*concept.terms, *made)) if made else concept


def entries_of(concept: Concept) -> Iterator[Entry]:
    """Every spelling of *concept* to search for."""
    for term in concept.terms:
        person = concept.kind == "person"
        yield Entry(concept, term, term.form, surname=person and term.type in {"short", "initials"})
        for form, features in (*_case_forms(concept, term), *((form, ()) for form in _seen_forms(term))):
            yield Entry(concept, term, form, features=features, inflected=True)
            if person and term.type == "full" and (surname := surname_of(form)):
                yield Entry(concept, term, surname, True, features, inflected=True)
        if person and term.type == "full" and (surname := surname_of(term.form)):
            yield Entry(concept, term, surname, surname=True)


def surname_of(name: str) -> str:
    """The last word of a full *name*, or nothing where it is too short to be searched for alone."""
    given, _, surname = name.rpartition(" ")
    return surname if given and len(surname) >= SHORTEST_SURNAME else ""


def hints_of(concept: Concept, term: Term) -> Hints:
    """What attaching a suffix to *term* needs to know beyond its spelling."""
    return Hints(term.reading, term.izafet, term.link or None, concept.kind)


@functools.lru_cache(maxsize=50_000)
def learnt_reading(term: Term) -> str:
    """How *term* is said, as all inflected forms of it that were seen show it: a proposal for the editor, never used
    by itself. Empty where spelling says the same, or the forms disagree.
    """
    learnt = {hints.reading for form in term.inflected if (hints := learn(term.form, form, term.lang))}
    return learnt.pop() if len(learnt) == 1 and not term.izafet else ""


def _case_forms(concept: Concept, term: Term) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Case forms that do not begin with the name itself (Russian endings, Turkmen -e to -ä)."""
    rules = grammar(term.lang)
    if rules is None or not (rules.paradigms or rules.fused or rules.stems):
        return
    name = fold_key(term.form)
    done = {name}
    for case in CASES:
        if rules.paradigms or case in rules.suffixes:
            form = attach(term.form, (case,), term.lang, hints_of(concept, term)).form
            if (key := fold_key(form)) not in done and (rules.paradigms or not key.startswith(name)):
                done.add(key)
                yield form, (case,)


def _seen_forms(term: Term) -> Iterator[str]:
    """Stored inflected forms whose words inflect inside the term: `nazirinin müavini` of `nazirin müavini`."""
    words = [fold_key(word) for word in term.form.split()]
    name = fold_key(term.form)
    for form in term.inflected:
        seen = [fold_key(word) for word in regex.sub(r"[’'].*$", "", form).split()]
        alike = len(seen) == len(words) and all(a[:4] == b[:4] for a, b in zip(seen, words, strict=True))
        if alike and not fold_key(form).startswith(name):
            yield form
