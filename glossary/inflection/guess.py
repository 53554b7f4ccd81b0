"""What nobody said of a name, guessed from its words: whether it is a person's, and whether it ends in a possessive."""

from __future__ import annotations

import functools
from dataclasses import replace

from glossary.inflection.attach import PLAIN, Hints
from glossary.inflection.decline import adjective_endings
from glossary.inflection.ordinary import is_listed, is_possessed
from glossary.inflection.reading import is_abbreviation
from glossary.languages.clues import name_endings
from glossary.languages.load import grammar
from glossary.languages.places import known_places
from glossary.orthography.fold import fold_key
from glossary.orthography.lexicon import given_names, surnames


def guessed(name: str, tag: str, hints: Hints = PLAIN) -> Hints:
    """*hints* with what they do not tell: that *name* is a person's (Russian), that it ends in a possessive."""
    rules = grammar(tag)
    if rules is None or hints.izafet:
        return hints
    if rules.paradigms:
        return hints if hints.kind or not _is_person(name, tag) else replace(hints, kind="person")
    is_body = hints.kind != "person" and not hints.reading and _is_possession(name, tag)
    return replace(hints, izafet=True) if is_body else hints


def _is_possession(name: str, tag: str) -> bool:
    """Whether *name* has two words or more, of which the last is a thing of the others: Türk Devletleri Teşkilatı.

    After a given name a word with a capital may be a surname (Mehmet Ali), but not in Heydər Əliyev Fondu.
    """
    words = name.split()
    if len(words) < 2 or not is_possessed(words[-1], tag):
        return False
    may_be_surname = words[-1][:1].isupper() and (len(words) == 2 or words[-1] in surnames(tag))
    return not (may_be_surname and fold_key(words[0]) in _given(tag))


def _is_person(name: str, tag: str) -> bool:
    """Whether *name* is a person's: it begins with a given name, ends as surnames do, or has several names in it.

    In the name of a body or place only the first word has a capital, or is an ordinary word or an adjective.
    """
    words = name.split()
    if not words or name in known_places(tag) or (is_abbreviation(words[0]) and not name.isupper()):
        return False
    first, last = words[0], words[-1].lower()
    if fold_key(first) in _given(tag):
        return True
    if is_listed(first, tag) or not all(word[:1].isupper() or word in name_endings().particles for word in words):
        return False
    if last.endswith(name_endings().surnames) or words[-1] in surnames(tag):
        return True
    return (
        len(words) > 1
        and not first.endswith(adjective_endings(tag))
        and not any(is_listed(word, tag) for word in words)
    )


@functools.cache
def _given(tag: str) -> frozenset[bytes]:
    """The given names of *tag*, folded: most Russian texts have е for ё."""
    return frozenset(map(fold_key, given_names(tag)))
