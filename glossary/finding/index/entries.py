"""The spellings that a concept is searched for by: its terms, surnames alone, and forms that change the name itself.

Only what cannot be read off a text is a pattern: suffixes are read when a text is scanned, and where a language
changes the ends of words (Russian) the pattern is the stems of the words.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from glossary.finding.words.stems import declines, stem_key
from glossary.inflection.attach import Hints, attach
from glossary.inflection.features import CASES
from glossary.inflection.learn import learn
from glossary.languages.load import grammar, language_of, usual_tags
from glossary.model import Concept, Term
from glossary.orthography.convert import convert, convertible
from glossary.orthography.fold import SIGNS, fold_key

#: A surname shorter than this is not searched for alone.
SHORTEST_SURNAME = 4
_SAID_SOFT = frozenset({"person", "place"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One spelling to search for: of which term of which concept, whole or surname alone, already inflected how.

    *template* says how a text arranges the parts of a person's name (arrangement.py).
    """

    concept: Concept
    term: Term
    form: str
    surname: bool = False
    features: tuple[str, ...] = ()
    inflected: bool = False
    template: str = ""

    @property
    def spelling(self) -> tuple[object, ...]:
        """What decides whether the entry may stand at a place: many people have the spelling of a surname in common."""
        term = self.term
        said = term.lang, term.type, term.reading, term.izafet, term.link
        return self.form, self.surname, self.features, self.inflected, self.concept.kind, said

    @property
    def lemma(self) -> str:
        """The form without the case that it stands in."""
        if not self.features:
            return self.form
        return surname_of(self.term.form) if self.surname else self.term.form

    def __hash__(self) -> int:
        return hash((self.concept.id, self.form))


class Spelling(NamedTuple):
    """An `Entry` as it is stored: *term* counts the terms of the concept."""

    term: int
    form: str
    surname: bool = False
    features: tuple[str, ...] = ()
    inflected: bool = False


class Pattern(NamedTuple):
    """The folded letters that a spelling is found by: all of it, or its *stem*, whose form is still to be seen."""

    key: bytes
    stem: bool
    spelling: Spelling


def with_second_scripts(concept: Concept) -> Concept:
    """*concept* with its terms converted into scripts of the same language in which it has none."""
    present = {term.lang for term in concept.terms}
    made = [converted(term, tag) for term in concept.terms for tag in _second_scripts(term.lang) if tag not in present]
    return replace(concept, terms=(*concept.terms, *made)) if made else concept


def converted(term: Term, tag: str) -> Term:
    """*term* in another script of its language, the orthography *tag*, letter for letter."""
    return replace(
        term,
        lang=tag,
        form=convert(term.form, term.lang, tag),
        origin="generated",
        source=f"official table: {term.lang} to {tag}",
        inflected=(),
        reading="",
    )


@functools.cache
def _second_scripts(tag: str) -> tuple[str, ...]:
    return tuple(other for other in usual_tags() if language_of(other) == tag and convertible(tag, other))


def patterns_of(concept: Concept) -> Iterator[Pattern]:
    """Every spelling of *concept* to search for."""
    for number, term in enumerate(concept.terms):
        for spelling in _spellings(concept, term, number):
            key = fold_key(spelling.form)
            yield Pattern(key, False, spelling)
            if declines(term.lang) and not spelling.inflected:
                stems = _stems(spelling.form, key, term.lang, hints_of(concept, term))
                yield from (Pattern(stem, True, spelling) for stem in stems)


def _spellings(concept: Concept, term: Term, number: int) -> Iterator[Spelling]:
    person = concept.kind == "person"
    yield Spelling(number, term.form, person and term.type in {"short", "initials"})
    surname = surname_of(term.form) if person and term.type == "full" else ""
    if surname:
        yield Spelling(number, surname, surname=True)
    seen = ((form, ()) for form in _seen_forms(term))
    for form, features in (*_case_forms(concept, term), *_softened_forms(concept, term), *seen):
        yield Spelling(number, form, features=features, inflected=True)
        if surname and (last := surname_of(form)):
            yield Spelling(number, last, True, features, inflected=True)


def _stems(form: str, key: bytes, tag: str, hints: Hints) -> set[bytes]:
    """The stems of *form*, and those of its genitive: a vowel may be lost there (Павел, Павла)."""
    genitive = attach(form, ("GEN",), tag, hints).form
    return {stem_key(key), stem_key(fold_key(genitive))}


def surname_of(name: str) -> str:
    """The last word of a full *name*, or nothing where it is too short to be searched for alone."""
    given, _, surname = name.rpartition(" ")
    return surname if given and len(surname) >= SHORTEST_SURNAME else ""


def hints_of(concept: Concept, term: Term) -> Hints:
    """What attaching a suffix to *term* needs to know beyond its spelling."""
    return Hints(term.reading, term.izafet, term.link or None, concept.kind)


@functools.lru_cache(maxsize=20_000)
def declined(form: str, tag: str, hints: Hints) -> Mapping[bytes, tuple[str, tuple[str, ...]]]:
    """The case forms of *form* and their features, by their folded letters: as a name of its kind, else as of another,
    since writers decline a person like a thing and a town like a person.
    """
    others = (replace(hints, kind="person" if hints.kind != "person" else "place"), hints)
    made = (
        (other, (case,))
        for kind in others
        for case in reversed(CASES)
        if case in _cases(tag) and (inflected := attach(form, (case,), tag, kind))
        for other in (*inflected.alternatives, inflected.form)
    )
    found = {fold_key(other): (other, features) for other, features in made}
    found.pop(fold_key(form), None)
    return found


@functools.cache
def _cases(tag: str) -> frozenset[str]:
    rules = grammar(tag)
    return frozenset(rules.suffixes if rules else ())


@functools.lru_cache(maxsize=50_000)
def learnt_reading(term: Term) -> str:
    """How *term* is said, as all inflected forms of it that were seen show it: a proposal for the editor, never used
    by itself. Empty where spelling says the same, or the forms disagree.
    """
    learnt = {hints.reading for form in term.inflected if (hints := learn(term.form, form, term.lang))}
    return learnt.pop() if len(learnt) == 1 and not term.izafet else ""


def _case_forms(concept: Concept, term: Term) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Case forms that do not begin with the name itself, of a language that adds suffixes (Turkmen -e to -ä)."""
    rules = grammar(term.lang)
    if rules is None or not (rules.fused or rules.stems):
        return
    name = fold_key(term.form)
    done = {name}
    for case in CASES:
        if case in rules.suffixes and _changes(term.form, case, term.lang):
            form = attach(term.form, (case,), term.lang, hints_of(concept, term)).form
            if (key := fold_key(form)) not in done and not key.startswith(name):
                done.add(key)
                yield form, (case,)


def _softened_forms(concept: Concept, term: Term) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Case forms of a name that is written as it is said, its last letter softened: Mehmedin of Mehmet."""
    rules = grammar(term.lang)
    if rules is None or not rules.names_said_soft or concept.kind not in _SAID_SOFT:
        return
    vowels = "".join(rules.harmony.values())
    for soft in (soft for soft, hard in rules.softened.items() if term.form.endswith(hard)):
        for case in _cases(term.lang).intersection(CASES):
            letters = attach(term.form, (case,), term.lang, hints_of(concept, term)).suffix.lstrip(SIGNS)
            if letters[0] in vowels and fold_key(soft) != fold_key(term.form[-1]):
                yield term.form[:-1] + soft + letters, (case,)


@functools.cache
def _changing(tag: str) -> dict[str, tuple[str, ...]]:
    """By case, the ends of names that change before it."""
    rules = grammar(tag)
    if rules is None:
        return {}
    ends = [(case, end) for case, table in rules.fused.items() for end in table]
    ends += [(case, end) for case, end, _ in rules.stems]
    return {case: tuple(end for of, end in ends if of == case) for case, _ in ends}


def _changes(form: str, case: str, tag: str) -> bool:
    return form.endswith(_changing(tag).get(case, ()))


def _seen_forms(term: Term) -> Iterator[str]:
    """Stored inflected forms whose words inflect inside the term: `nazirinin müavini` of `nazirin müavini`."""
    words = [fold_key(word) for word in term.form.split()] if term.inflected else []
    name = fold_key(term.form) if term.inflected else b""
    for form in term.inflected:
        seen = [fold_key(word) for word in form.split()]
        alike = len(seen) == len(words) and all(a.startswith(b[:4]) for a, b in zip(seen, words, strict=True))
        if alike and not fold_key(form).startswith(name):
            yield form
