"""The words of the project as frozen dataclasses: concept, term, span, match, verdict, report."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

Kind = Literal["person", "title", "organisation", "place", "event", "publication", "programme"]
Status = Literal["preferred", "admitted", "deprecated", "superseded"]
Origin = Literal["approved", "attested", "drafted", "generated"]
TermType = Literal["full", "abbreviation", "initials", "short"]
Verdict = Literal["right", "change", "review", "unknown"]
Format = Literal["text", "html"]

KINDS: tuple[str, ...] = get_args(Kind)
STATUSES: tuple[str, ...] = get_args(Status)
ORIGINS: tuple[str, ...] = get_args(Origin)  # best first
TERM_TYPES: tuple[str, ...] = get_args(TermType)
#: The origins of forms that nobody has seen or approved.
GUESSED: frozenset[str] = frozenset({"generated", "drafted"})
NAMES: frozenset[str] = frozenset({"person", "organisation", "place", "publication"})
_STANDING: Mapping[str, int] = {"preferred": 0, "admitted": 1, "deprecated": 2, "superseded": 2}
_TRUST: Mapping[str, int] = {origin: rank for rank, origin in enumerate(ORIGINS)}
#: The most letters of a form, and the signs that turn the direction of the text around it (Unicode "Bidi_Control").
LONGEST_FORM = 1_000
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Term:
    """How one orthography writes a concept (ISO 30042: a term of a language section).

    *source* is the address where an attested form was seen, or the rule that made a generated one.
    *reading* is how the name is said where spelling hides it; *izafet* says that it ends in a possessive;
    *link* is the sign before a suffix where the usual one does not fit; *inflected* are inflected forms seen.
    """

    lang: str
    form: str
    type: TermType = "full"
    status: Status = "preferred"
    origin: Origin = "attested"
    source: str = ""
    reading: str = ""
    izafet: bool = False
    link: str = ""
    inflected: tuple[str, ...] = ()
    note: str = ""

    def __hash__(self) -> int:
        return hash((self.lang, self.form))


@dataclass(frozen=True, slots=True)
class Concept:
    """The person, title, organisation, place, event, publication or programme itself.

    *related* are the ids of the titles and bodies that a person has now; *distinct* are spellings that an editor
    judged not to be this concept, however like its terms they are.
    """

    id: str
    kind: Kind
    terms: tuple[Term, ...] = ()
    note: str = ""
    related: tuple[str, ...] = ()
    distinct: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.id)

    def preferred(self, lang: str, type: TermType = "full") -> Term | None:
        """The house term of *lang* among terms of one *type*, never one that is no longer used: see `house_order`.

        A draft that a rule confirms counts as what the rule made.
        """
        used = (term for term in self.terms if term.status in {"preferred", "admitted"})
        candidates = [term for term in used if term.lang == lang and term.type == type]
        best = min(candidates, key=house_order, default=None)
        same = (term for term in candidates if best and term.form == best.form and term.origin == "generated")
        return next(same, best) if best and best.origin == "drafted" else best

    def best(self, lang: str) -> Term | None:
        """The house term of *lang* whatever its type; a full term comes first."""
        return next((term for kind in TERM_TYPES if (term := self.preferred(lang, kind))), None)  # type: ignore[arg-type]

    def label(self, *languages: str) -> str:
        """The name to show: the best term of the first of *languages* that has one, else of any."""
        terms = (self.best(lang) for lang in (*languages, "en", "tr", *(term.lang for term in self.terms)))
        return next((term.form for term in terms if term), self.id)


def house_order(term: Term) -> tuple[int, int]:
    """Sort key of terms: preferred first, deprecated last, then by origin; ties keep the file's order."""
    return _STANDING[term.status], _TRUST[term.origin]


@dataclass(frozen=True, slots=True)
class Relation:
    """Who holds which title of which body, from when to when (ISO dates, year or year-month; empty is open)."""

    person: str
    title: str
    body: str = ""
    start: str = ""
    end: str = ""
    source: str = ""


def related(links: Iterable[Relation]) -> tuple[str, ...]:
    """The titles and bodies of *links*, the relations of one person, that hold now."""
    ids = (id for link in links if not link.end for id in (link.title, link.body))
    return tuple(dict.fromkeys(filter(None, ids)))


@dataclass(frozen=True, slots=True)
class Source:
    """A submitted text: never altered, only pointed into. *language* is a tag or `auto`."""

    text: str
    format: Format = "text"
    language: str = "auto"


def fault_of(form: str) -> str:
    """What is wrong with *form* as that of a name, as the end of a sentence; empty if nothing is."""
    if not any(sign.isalnum() for sign in form):
        return "has no letter"
    if strange := [sign for sign in form if unicodedata.category(sign) == "Cc" or sign in _DIRECTIONS]:
        return f"has a sign that does not print: U+{ord(strange[0]):04X}"
    return f"has more than {LONGEST_FORM} letters" if len(form) > LONGEST_FORM else ""


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller asks of one check. *target*: write names in that language instead of the text's; *quotations*:
    `check` what others said, or `skip` it, so that it stays as it was said.
    """

    target: str | None = None
    quotations: Literal["check", "skip"] = "check"


@dataclass(frozen=True, slots=True)
class House:
    """A newsroom's choices. *admitted*: `change` admitted terms to the preferred one, or `accept` them."""

    admitted: Literal["change", "accept"] = "change"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in the submitted source, in code points, end excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, as a sentence that a journalist understands: a message of the catalogue and its values."""

    message: str
    values: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.message % dict(self.values)


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another concept, or another wording, that the same place may mean."""

    concept: Concept
    replacement: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class NameForm:
    """How one language writes the name of a match, and on what ground."""

    text: str
    origin: Origin
    source: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A name found in the source, with the verdict on it.

    *language* is the orthography that the name stands in: of a passage, or of a name in another script. *replacement*
    is to be read; *written* is the same as it goes into the source: in HTML with its escapes, and with the tags inside.
    """

    span: Span
    text: str
    verdict: Verdict
    kind: str
    language: str
    concept: Concept | None
    term: str
    suffix: str = ""
    features: tuple[str, ...] = ()
    replacement: str | None = None
    written: str | None = None
    confidence: float = 0.0
    why: tuple[Reason, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    forms: Mapping[str, NameForm] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """The language of a text and how sure that is (1.0 when the caller declared it)."""

    tag: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Report:
    """The answer to one text: matches disjoint and sorted by start."""

    source: Source
    language: LanguageGuess
    matches: tuple[Match, ...]
    glossary_version: int

    def rewritten(self, accepted: frozenset[int] | None = None) -> str:
        """The source with every `change` applied, or with the matches of the *accepted* indexes.

        Everything outside the replaced spans comes back code point for code point.
        """
        parts, position = [], 0
        for index, match in enumerate(self.matches):
            chosen = match.verdict == "change" if accepted is None else index in accepted
            if not chosen or match.written is None or match.verdict == "right":
                continue
            parts += [self.source.text[position : match.span.start], match.written]
            position = match.span.end
        return "".join([*parts, self.source.text[position:]])
