"""Put suffixes on a name: (name, features, language) to a form, with the reason.

The shapes and the classes are data (`languages/*/suffixes.toml`); here is only the engine: resolve the capitals
of each shape by the end of what stands before it, write the sign that the kind of name asks for.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from glossary.errors import InvalidFeatures
from glossary.inflection.decline import decline, decline_parts
from glossary.inflection.reading import CLOSING, is_abbreviation, is_foreign, other_readings, spoken
from glossary.inflection.sound import End, end_of, rules_of
from glossary.languages.records import Grammar
from glossary.model import Reason
from glossary.orthography.casing import lower
from glossary.orthography.fold import fold_key

_PART = regex.compile(r"\((\w)\)|(\w)")


@dataclass(frozen=True, slots=True)
class Inflected:
    """A name with suffixes: the usual *form*, *suffix* with its sign, other accepted forms, and why."""

    form: str
    suffix: str
    alternatives: tuple[str, ...] = ()
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Hints:
    """What spelling cannot tell about a name: its reading, a possessive ending, its sign, its kind.

    *kind* is a kind of concept; *link* overrides the sign of the kind where it is not None.
    """

    reading: str = ""
    izafet: bool = False
    link: str | None = None
    kind: str = ""


PLAIN = Hints()


def attach(name: str, features: Sequence[str], tag: str, hints: Hints = PLAIN) -> Inflected:
    """*name* with the suffixes of *features* in the orthography *tag*.

    Raises `InvalidFeatures` where the language has no such suffix, `UnknownLanguage` for the tag.
    """
    return _attached(name, tuple(features), tag, hints) if features and name.strip() else Inflected(name, "")


@functools.lru_cache(maxsize=50_000)
def _attached(name: str, features: tuple[str, ...], tag: str, hints: Hints) -> Inflected:
    rules = rules_of(tag)
    if rules.paradigms:
        form = decline(name, features, rules, hints.kind)
        other = decline_parts(name, features, rules) if hints.kind == "person" and "-" in name else form
        return Inflected(form, "", (other,) if other != form else ())
    said = spoken(name, rules, hints.reading)
    signs = links_of(name, features[0], rules, hints)
    sounds = [(said, hints.izafet), *_other_sounds(name, rules, hints)]
    ways = [*((*sounds[0], sign) for sign in signs), *((*sound, signs[0]) for sound in sounds[1:])]
    forms = [_joined(name, reading, features, rules, possessive, sign) for reading, possessive, sign in ways]
    form, suffix = forms[0]
    alternatives = tuple(dict.fromkeys(other for other, _ in forms if other != form))
    return Inflected(form, suffix, alternatives, tuple(_reasons(said, rules, hints)))


def _joined(
    name: str, said: str, features: tuple[str, ...], rules: Grammar, possessive: bool, sign: str
) -> tuple[str, str]:
    """*name* with its suffix, and the suffix with the *sign* before it.

    A sign keeps a name as it is: a vowel that the suffix lengthens stands after it; an abbreviation lengthens none.
    """
    if sign:
        lengthened = "" if is_abbreviation(name) else _fused(said, features, rules, possessive)
        suffix = sign + (lengthened or _letters(said, features, rules, possessive))
        return name + suffix, suffix
    stem, letters = suffix_letters(name, said, features, rules, possessive)
    return stem + letters, letters


def _other_sounds(name: str, rules: Grammar, hints: Hints) -> Iterator[tuple[str, bool]]:
    """Other ways in which a name may be said that its spelling does not tell, and if they are possessives.

    An abbreviation may be said in full, too, whatever the words end in.
    """
    if is_abbreviation(name):
        readings = (lower(hints.reading, rules.tag),) if hints.reading else other_readings(name, rules.tag)
        yield from itertools.product(readings, (False, True))
    elif not hints.reading:
        yield from ((reading, hints.izafet) for reading in other_readings(name, rules.tag))


def suffix_fits(name: str, features: Sequence[str], tag: str, hints: Hints, letters: str) -> bool:
    """Whether the suffix *letters* found on *name* are, diacritics aside, a shape of what *features* ask for."""
    key, rules = fold_key(letters), rules_of(tag)
    try:
        return any(fold_key(attach(name, chain, tag, hints).suffix) == key for chain in shapes_of(features, rules))
    except InvalidFeatures:
        return False


def shapes_of(features: Sequence[str], rules: Grammar) -> Iterator[tuple[str, ...]]:
    """*features* with each shape of the last one, `COP.1` being its second."""
    chain = tuple(features)
    known = rules.suffixes.get(chain[-1], "") if chain else ""
    for number in range(1 if isinstance(known, str) else len(known)):
        yield (*chain[:-1], f"{chain[-1]}.{number}") if number else chain


def suffix_letters(
    name: str, said: str, features: tuple[str, ...], rules: Grammar, possessive: bool
) -> tuple[str, str]:
    """The name as it stands before the suffix, and the letters of the suffix without a sign.

    `COP.1` is the second shape of a feature that has several.
    """
    if fused := _fused(name, features, rules, possessive):
        return name[:-1] + fused, ""
    for feature, ending, replacement in rules.stems:
        if features[0] == feature and name.endswith(ending):
            name = name.removesuffix(ending) + replacement
            said = said.removesuffix(ending) + replacement
    return name, _letters(said, features, rules, possessive)


def _fused(name: str, features: tuple[str, ...], rules: Grammar, possessive: bool) -> str:
    """What the last letter of *name* becomes together with its suffix, if they are one."""
    return "" if possessive or len(features) > 1 else rules.fused.get(features[0], {}).get(name[-1:], "")


def _letters(said: str, features: tuple[str, ...], rules: Grammar, possessive: bool) -> str:
    written = ""
    possessive = possessive or end_of(said, rules.tag).possessive
    for feature in _shaped(features, rules):
        written += _shape(feature, end_of(said + written, rules.tag), rules.tag, possessive)
        possessive = feature in {"PSS3S", "PSS3P"}
    return written


def _shaped(features: tuple[str, ...], rules: Grammar) -> Iterator[str]:
    """The features one by one, but two that the language writes as one shape (`GEN;ADJ`) together."""
    position = 0
    while position < len(features):
        pair = ";".join(features[position : position + 2])
        step = 2 if pair in rules.suffixes and ";" in pair else 1
        yield pair if step == 2 else features[position]
        position += step


def links_of(name: str, feature: str, rules: Grammar, hints: Hints) -> tuple[str, ...]:
    """The signs that may stand between *name* and its first suffix, that of *feature*, the usual one first."""
    shape = _shape_of(name, rules)
    if feature in rules.unlinked and shape not in rules.always_linked:
        return ("",)
    if hints.link is not None:
        return (hints.link,)
    signs = rules.links.get(shape if shape in rules.links else hints.kind, rules.links.get("name", ""))
    return (signs,) if isinstance(signs, str) else tuple(signs)


def _shape_of(name: str, rules: Grammar) -> str:
    """What can be seen of *name* that may ask for a sign of its own."""
    if name[-1:] in CLOSING:
        return "quoted"
    if name[-1:].isdigit():
        return "number"
    if is_abbreviation(name):
        return "abbreviation"
    return "foreign" if is_foreign(name, rules.tag) else ""


@functools.lru_cache(maxsize=50_000)
def _shape(feature: str, end: End, tag: str, possessive: bool) -> str:
    rules = rules_of(tag)
    shapes = rules.after_possessive if possessive and feature in rules.after_possessive else rules.suffixes
    name, _, variant = feature.partition(".")
    if name not in shapes:
        raise InvalidFeatures(f"{rules.tag} has no suffix for {name}; it has {' '.join(rules.suffixes)}.")
    shape = shapes[name]
    variants = (shape,) if isinstance(shape, str) else shape
    if variant and variant not in map(str, range(1, len(variants))):
        raise InvalidFeatures(f"{rules.tag} has no shape {variant} of the suffix for {name}.")
    written, vowels = "", rules.harmony["back"] + rules.harmony["front"]
    for optional, plain in _PART.findall(variants[int(variant or 0)]):
        letter = _resolved(optional or plain, written, end, rules)
        is_vowel = letter in vowels
        if optional and is_vowel == end.after_vowel:
            continue
        written += letter
    return written


def _resolved(letter: str, written: str, end: End, rules: Grammar) -> str:
    values = rules.archiphonemes.get(letter)
    if values is None:
        return letter
    if written:
        end = _within(written, end, rules)
    rounded = f"{end.harmony}_rounded" if end.rounded else ""
    keys = (end.vowel, rounded, f"{end.harmony}_{end.final}", end.harmony, end.final, "other")
    return next(values[key] for key in keys if key in values)


def _within(written: str, end: End, rules: Grammar) -> End:
    """The end of what is written so far of a suffix; without a vowel of its own it keeps the harmony of the name."""
    vowels = rules.harmony["back"] + rules.harmony["front"]
    here = end_of(written, rules.tag)
    if any(letter in vowels for letter in written):
        return here
    return End(end.vowel, end.harmony, end.rounded, here.final)


def _reasons(said: str, rules: Grammar, hints: Hints) -> list[Reason]:
    end = end_of(said, rules.tag)
    reasons = [Reason("The last vowel is %(vowel)s, so the suffix is %(harmony)s.", _harmony(end))]
    if hints.izafet:
        reasons.append(Reason("The name ends in a possessive, so an n stands before the case."))
    if hints.reading:
        reasons.append(Reason("It is read %(reading)s.", {"reading": hints.reading}))
    return reasons


def _harmony(end: End) -> dict[str, str]:
    return {"vowel": end.vowel, "harmony": end.harmony}
