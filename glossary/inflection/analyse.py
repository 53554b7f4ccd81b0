"""Read the suffixes that stand on a name: which legal chain of features the letters after it can be.

The table of a language is made by attaching every legal chain to one stem of each sound; so reading and writing
cannot disagree. Keys are folded: case, diacritics and dotless i do not hide a suffix.
"""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from collections.abc import Mapping

from glossary.errors import InvalidFeatures
from glossary.inflection.attach import suffix_letters
from glossary.inflection.features import POSSESSIVE, legal_chains
from glossary.languages.load import Grammar, grammar
from glossary.orthography.fold import fold_key

Features = tuple[str, ...]


def suffix_readings(letters: str, tag: str) -> tuple[Features, ...]:
    """The feature chains that the suffix *letters* (without a sign) can stand for, the likeliest first.

    Empty where no name of the language takes such a suffix.
    """
    return _table(tag).get(fold_key(letters), ())


@functools.cache
def _table(tag: str) -> Mapping[bytes, tuple[Features, ...]]:
    rules = grammar(tag)
    if rules is None or not rules.suffixes:
        return {}
    found: defaultdict[bytes, set[Features]] = defaultdict(set)
    chains = list(legal_chains(rules.suffixes))
    for stem, chain, possessive in itertools.product(_stems(rules), chains, (False, True)):
        try:
            _, letters = suffix_letters(stem, stem, chain, rules, possessive)
        except InvalidFeatures:
            continue
        if letters:
            found[fold_key(letters)].add(chain)
    return {letters: tuple(sorted(chains, key=likelihood)) for letters, chains in found.items()}


def likelihood(chain: Features) -> tuple[int, int, Features]:
    """Sort key of readings: short chains first; another person's possession is rare on names in the news."""
    rare = sum(3 for feature in chain if feature in POSSESSIVE and not feature.startswith("PSS3"))
    owned = sum(1 for feature in chain if feature.startswith("PSS3"))
    return rare + owned + len(chain), len(chain), chain


def _stems(rules: Grammar) -> list[str]:
    """One made-up stem for each harmony and each class of the last sound."""
    rounded = set(rules.harmony.get("rounded", ""))
    named = {letter for values in rules.archiphonemes.values() for letter in values if len(letter) == 1}
    vowels: list[str] = sorted(named)
    for side in (set(rules.harmony["back"]), set(rules.harmony["front"])):
        vowels += [letter for letter in map(_first, (side & rounded, side - rounded)) if letter]
    plain = set("лнрдlnrd") - set("".join(rules.classes.values()))
    told_apart = {key for values in rules.archiphonemes.values() for key in values}
    finals = [letters[0] for name, letters in rules.classes.items() if name in told_apart] + sorted(plain)[:1]
    return [vowel + final for vowel in dict.fromkeys(vowels) for final in ("", *finals)]


def _first(letters: set[str]) -> str:
    return min(letters, default="")
