"""Every suffix of a language, made by attaching each legal chain of features to one stem of each sound."""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from collections.abc import Mapping

from glossary.errors import InvalidFeatures
from glossary.inflection.attach import shapes_of, suffix_letters
from glossary.inflection.features import POSSESSIVE, Features, legal_chains
from glossary.inflection.sound import Sound, end_of, sound, stems
from glossary.languages.load import grammar, orthographies_of, tags
from glossary.languages.records import Grammar
from glossary.orthography.fold import fold_key


def suffix_readings(letters: str, tag: str) -> tuple[Features, ...]:
    """The feature chains that the suffix *letters* (without a sign) can stand for, the likeliest first.

    Case and diacritics of *letters* do not matter. Empty where no name of the language takes such a suffix.
    """
    return folded_readings(fold_key(letters), tag)


def folded_readings(key: bytes, tag: str) -> tuple[Features, ...]:
    """`suffix_readings` of letters that are folded already."""
    return _folded(tag).get(key, ())


@functools.cache
def folded_suffixes(tag: str) -> frozenset[bytes]:
    """Every suffix that a name may bear in the language of *tag*, in each of its scripts, folded; in an alphabet of
    several languages those of all.
    """
    siblings = orthographies_of(tag)
    spoken = siblings if any(map(grammar, siblings)) else tags()
    return frozenset(letters for other in spoken for letters in _folded(other))


def parts_suffixes(tag: str) -> bool:
    """Whether a sign parts a name from its case suffix in the language *tag*, as in Turkish, though not always."""
    rules = grammar(tag)
    return rules is not None and bool(rules.links.get("name")) and not rules.sign_required


def needs_sign(tag: str) -> bool:
    """Whether nothing but a sign parts a name from its case suffix in the language *tag*, as in English."""
    rules = grammar(tag)
    return rules is not None and rules.sign_required


def signed_readings(letters: str, tag: str, sign: str) -> tuple[Features, ...]:
    """`suffix_readings` of *letters* with *sign* before them, where the language tells the two apart: English 's is a
    genitive, s a plural.
    """
    rules, readings = grammar(tag), suffix_readings(letters, tag)
    return readings if rules is None else tuple(chain for chain in readings if may_stand(chain, sign, rules))


def may_stand(chain: Features, sign: str, rules: Grammar) -> bool:
    """Whether *chain* may stand after *sign*: where one is required, all but a few features need it."""
    return not rules.sign_required or bool(sign) != (chain[0] in rules.unlinked)


def exact_readings(letters: str, tag: str) -> Mapping[Features, frozenset[Sound]]:
    """The chains that *letters*, in small letters, can stand for, each with the sounds of stems that ask for it."""
    return suffixes(tag).get(letters, {})


@functools.cache
def suffixes(tag: str) -> Mapping[str, Mapping[Features, frozenset[Sound]]]:
    """All suffixes of *tag* without their signs."""
    rules = grammar(tag)
    if rules is None or not rules.suffixes or rules.paradigms:
        return {}
    found: defaultdict[str, defaultdict[Features, set[Sound]]] = defaultdict(lambda: defaultdict(set))
    chains = [(chain, shapes) for chain in legal_chains(rules.suffixes) for shapes in shapes_of(chain, rules)]
    for stem, (chain, shapes), possessive in itertools.product(stems(tag), chains, (False, True)):
        try:
            _, letters = suffix_letters(stem, stem, shapes, rules, possessive)
        except InvalidFeatures:
            continue
        if letters:
            found[letters][chain].add(sound(end_of(stem, tag), tag, possessive))
    return {letters: {chain: frozenset(ends) for chain, ends in by.items()} for letters, by in found.items()}


def likelihood(chain: Features) -> tuple[int, int, Features]:
    """Sort key of readings: short chains first; another person's possession is rare on names in the news."""
    rare = sum(3 for feature in chain if feature in POSSESSIVE and not feature.startswith("PSS3"))
    owned = sum(1 for feature in chain if feature.startswith("PSS3"))
    return rare + owned + len(chain), len(chain), chain


@functools.cache
def _folded(tag: str) -> Mapping[bytes, tuple[Features, ...]]:
    found: defaultdict[bytes, set[Features]] = defaultdict(set)
    for letters, by in suffixes(tag).items():
        found[fold_key(letters)].update(by)
    return {letters: tuple(sorted(chains, key=likelihood)) for letters, chains in found.items()}
