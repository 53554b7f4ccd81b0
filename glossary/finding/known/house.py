"""The house term: which term of a concept this newsroom writes in a language."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

from glossary.finding.index.entries import Entry, converted, surname_of
from glossary.finding.known.arrangement import arranged
from glossary.languages.load import orthographies_of, orthography, usual_tags
from glossary.model import NAMES, Concept, NameForm, Term, house_order
from glossary.orthography.casing import case_of, first_letter
from glossary.orthography.convert import convertible
from glossary.orthography.rules import Kind
from glossary.transliteration.respell import respell

#: The house term for what was found, and the form of it to write.
HouseForm = tuple[Term, str]

#: What a name is spelt as, by the kind of its concept; others are guessed.
_KINDS: Mapping[str, Kind] = {"person": "person", "place": "place"}
#: In which language to look for the name to respell, after the language where it is at home is unknown.
_SOURCES = ("tr", "az", "kk", "uz", "ky", "tk", "ru", "en")


def house_term(concept: Concept, tag: str, found: Term) -> Term | None:
    """What the house writes in *tag* where the text has the term *found*.

    An abbreviation stays an abbreviation and a short form a short form, where *tag* has one: only full terms
    have an implicit preferred one. Without any term of *tag* a name is respelt (origin `generated`).
    """
    same_type = concept.preferred(tag, found.type)
    if found.type == "full" and same_type:
        return same_type
    if same_type and same_type.status == "preferred":
        return same_type
    if found.lang == tag and found.status in {"preferred", "admitted"}:
        return found
    return same_type or concept.best(tag) or generated_term(concept, tag)


def generated_term(concept: Concept, tag: str) -> Term | None:
    """The name of *concept* respelt for *tag* from its best known term; None for what is no name.

    Where the language of *tag* has a term in its other script, this one is it, letter for letter.
    """
    if other := next(_in_other_scripts(concept, tag), None):
        return converted(other, tag)
    if concept.kind not in NAMES or concept.kind == "organisation":
        return None
    known = [term for term in concept.terms if term.type == "full" and term.lang in _SOURCES]
    if not known:
        return None
    origin = min(known, key=lambda term: (*house_order(term), _SOURCES.index(term.lang)))
    return _respelt(origin.form, origin.lang, tag, concept.kind)


def _respelt(name: str, language: str, tag: str, kind: str) -> Term:
    """*name*, a name in a spelling of *language*, as the press of *tag* would write it."""
    whole = kind == "organisation" and _is_quoted(name, language, tag)
    spelling = name if whole else respell(name, language, tag, 1, kind=_KINDS.get(kind))[0].text
    source = f"rule: {language} to {tag}, press style"
    return Term(tag, spelling, origin="generated", status="admitted", source=source)


def _in_other_scripts(concept: Concept, tag: str) -> Iterator[Term]:
    """The house terms of *concept* in the other scripts of the language of *tag*."""
    others = (other for other in orthographies_of(tag) if convertible(other, tag))
    return (term for other in others if (term := concept.preferred(other)))


def _is_quoted(name: str, language: str, tag: str) -> bool:
    """Whether *name* is an abbreviation that the press of *tag* takes as it is, for it is said by its letters: one in
    Latin letters anywhere (CNN), one in Cyrillic where they are written.
    """
    script = orthography(language).script
    return " " not in name and case_of(name) == "upper" and script in {"Latn", orthography(tag).script}


@functools.lru_cache(maxsize=10_000)
def respelt_forms(name: str, language: str, kind: str) -> Mapping[str, NameForm]:
    """How every other language would write a *name* of a *kind* of concept that the glossary does not have."""
    terms = (_respelt(name, language, tag, kind) for tag in usual_tags() if tag != language)
    return {term.lang: NameForm(term.form, term.origin, term.source) for term in terms}


@functools.lru_cache(maxsize=50_000)
def house_form(concept: Concept, tag: str, found: Term, surname: bool) -> HouseForm | None:
    """The house term for *found* and the form of it to write: its surname where a surname alone was found."""
    if surname and found.type == "short":
        term = concept.preferred(tag) or house_term(concept, tag, found)
    else:
        term = house_term(concept, tag, found)
    if term is None:
        return None
    if not surname or term.type != "full":
        return term, term.form
    name = surname_of(term.form) or term.form
    return term, f"{first_letter(term.form, term.lang)}.{name}" if found.type == "initials" else name


def house_form_at(entry: Entry, tag: str) -> HouseForm | None:
    """`house_form` of *entry*, its parts arranged as the text has them."""
    written = house_form(entry.concept, tag, entry.term, entry.surname)
    if written and entry.template:
        return written[0], arranged(written[0].form, entry.template)
    return written


@functools.lru_cache(maxsize=20_000)
def forms_of(concept: Concept) -> Mapping[str, NameForm]:
    """How each language writes *concept*, with origin and source; a name without a term is respelt."""
    terms = ((tag, concept.best(tag) or generated_term(concept, tag)) for tag in usual_tags())
    return {tag: NameForm(term.form, term.origin, term.source) for tag, term in terms if term is not None}
