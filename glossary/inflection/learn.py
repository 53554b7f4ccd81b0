"""Learn how a name is said from one inflected form of it that was seen: `Trump'ın` says back, unrounded, consonant."""

from __future__ import annotations

import functools
from collections.abc import Container, Mapping

from glossary.inflection.attach import Hints
from glossary.inflection.features import Features
from glossary.inflection.reading import other_readings, spoken
from glossary.inflection.sound import End, Sound, end_of, rules_of, sound, stems
from glossary.inflection.suffix_table import exact_readings, likelihood
from glossary.languages.load import grammar
from glossary.orthography.casing import lower
from glossary.orthography.fold import SIGNS


def learn(name: str, form: str, tag: str, features: Features = ()) -> Hints | None:
    """What the inflected *form* tells about *name*: a reading, a possessive ending, its sign; None if nothing.

    *features* are those of the form, where they are known. A reading is only as exact as the suffix shows it: a made-up
    ending with the same last sounds. It equals the spelling's own sound wherever the form allows that.
    """
    if grammar(tag) is None or not form.startswith(name):
        return None
    rest = form[len(name) :]
    letters = lower(rest.lstrip(SIGNS), tag)
    readings = exact_readings(letters, tag)
    chain = features if features in readings else min(readings, key=likelihood, default=())
    if not chain:
        return None
    rules = rules_of(tag)
    own = end_of(spoken(name, rules), tag)
    best = min(readings[chain], key=lambda other: _distance(other, own, tag))
    link = rest[: len(rest) - len(rest.lstrip(SIGNS))]
    said = "" if _distance(best, own, tag)[0] == 0 else _reading(name, readings[chain], best, tag)
    return Hints(said, izafet=best[-1] and not own.possessive, link=None if chain[0] in rules.unlinked else link)


def _reading(name: str, sounds: Container[Sound], best: Sound, tag: str) -> str:
    """Another reading of *name* that has one of the *sounds*, or a made-up word with the *best*."""
    for other in other_readings(name, tag):
        if sound(end_of(other, tag), tag, best[-1]) in sounds:
            return other
    return _ending_of(tag)[best]


def _distance(other: Sound, own: End, tag: str) -> tuple[int, Sound]:
    """In how much a sound differs from the one that the spelling shows; a possessive is assumed last."""
    mine = sound(own, tag, own.possessive)
    return sum(a != b for a, b in zip(other, mine, strict=True)) + 2 * (other[-1] != mine[-1]), other


@functools.cache
def _ending_of(tag: str) -> Mapping[Sound, str]:
    """A made-up word for each sound, to stand as a reading."""
    return {sound(end_of(stem, tag), tag, flag): stem for stem in reversed(stems(tag)) for flag in (False, True)}
