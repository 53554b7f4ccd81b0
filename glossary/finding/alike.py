"""Persons of the glossary in a spelling that it does not have: found by the match key, for a person to decide."""

from __future__ import annotations

from glossary.finding.entries import Entry
from glossary.finding.house import house_form
from glossary.finding.index import Index
from glossary.finding.resolve import Settled
from glossary.finding.scan import Candidate
from glossary.finding.unknown import UnknownName
from glossary.model import Reason
from glossary.orthography.fold import APOSTROPHES, HYPHENS
from glossary.orthography.key import match_key

#: How sure it is that a name that sounds alike is the same.
SOUNDS_ALIKE = 0.5


def sounding_alike(item: UnknownName, index: Index, language: str) -> Settled | None:
    """The one person of *index* whose name sounds like *item*, settled as `review`; None if there is not just one."""
    key = match_key(item.name)
    concepts = [
        concept
        for concept in index.near(key)
        if concept.kind == "person" and any(match_key(term.form) == key for term in concept.terms)
    ]
    if len(concepts) != 1:
        return None
    (concept,) = concepts
    entry = Entry(concept, concept.best(language) or concept.terms[0], item.name)
    written = house_form(concept, language, entry.term, entry.surname)
    term, name = written or (None, "")
    letters = item.suffix.lstrip(APOSTROPHES + HYPHENS)
    between = item.suffix[: len(item.suffix) - len(letters)]
    stem_end = item.start + len(item.name)
    candidate = Candidate(item.start, stem_end, item.end, entry, between, letters, (item.features,))
    why = (Reason("It sounds like this name of the glossary, but is not written like any form of it."),)
    return Settled(item.start, candidate, "review", (), term, name, SOUNDS_ALIKE, why)
