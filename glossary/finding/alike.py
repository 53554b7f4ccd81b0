"""Names of the glossary in a spelling that it does not have, or misspelt: for a person to decide.

The match key leads to what sounds alike or is at most one letter from it (neighbours.py); then letters are compared.
"""

from __future__ import annotations

from rapidfuzz.distance import OSA

from glossary.finding.index.entries import Entry
from glossary.finding.index.index import Index
from glossary.finding.known.candidate import Candidate
from glossary.finding.known.candidates import is_distinct
from glossary.finding.known.surnames import sounds_of
from glossary.finding.known.verdict import Settled
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.stems import declines
from glossary.inflection.ordinary import bases_of
from glossary.model import Concept, Reason
from glossary.orthography.fold import SIGNS, fold_key
from glossary.orthography.key import match_key

#: How sure it is that a name that sounds alike, or is one letter off, is the same.
SOUNDS_ALIKE, ONE_OFF = 0.5, 0.45
#: The shortest name of which one letter may be wrong.
SHORTEST = 7

_SOUND = Reason("It sounds like this name of the glossary, but is not written like any form of it.")
_LETTER = Reason("It is one letter off this name of the glossary.")


def known_alike(item: UnknownName, index: Index, language: str) -> Settled | None:
    """The one concept of *index* that *item* sounds like or is one letter off, settled as `review`; None if there is
    not just one. A plural is a word for people or things, rather than a misspelt name.
    """
    single = " " not in item.name
    if len(item.name) < SHORTEST or (single and (item.features[:1] == ("PL",) or bases_of(item.name, language))):
        return None
    key = match_key(item.name)
    near = [concept for concept in index.near(key) if not is_distinct(item.name, concept)]
    for meant, confidence, why in (
        ([concept for concept in near if item.is_person and _sounds(key, concept)], SOUNDS_ALIKE, _SOUND),
        ([concept for concept in near if _is_one_off(item.name, concept)], ONE_OFF, _LETTER),
    ):
        if len(meant) == 1:
            return _settled(item, meant[0], language, confidence, why)
    return None


def _sounds(key: str, concept: Concept) -> bool:
    return concept.kind == "person" and " " in key and key in sounds_of(concept)


def _is_one_off(name: str, concept: Concept) -> bool:
    """Whether one letter parts *name* from a term of *concept*; of a person two words must be there to tell. One more
    at the end makes another word: Kazakhstani.
    """
    if concept.kind == "person" and " " not in name:
        return False
    letters = fold_key(name)
    keys = (fold_key(term.form) for term in concept.terms)
    return any(OSA.distance(letters, key, score_cutoff=1) <= 1 and letters[:-1] != key for key in keys)


def _settled(item: UnknownName, concept: Concept, language: str, confidence: float, why: Reason) -> Settled:
    # Where names decline, every word of one is in a case, and no letters at its end are all of the suffix.
    features = item.features if declines(language) else ()
    entry = Entry(concept, concept.best(language) or concept.terms[0], item.name, features=features)
    letters = item.suffix.lstrip(SIGNS)
    between = item.suffix[: len(item.suffix) - len(letters)]
    stem_end = item.start + len(item.name)
    candidate = Candidate(item.start, stem_end, item.end, entry, between, letters, (item.features,))
    return Settled(candidate, "review", confidence, (why,))
