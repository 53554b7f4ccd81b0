"""The features that a suffix can express, in the one order in which they follow a name.

Names are UniMorph's (unimorph.github.io/schema) where it has them; DESIGN "Contracts" lists them.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator

from glossary.errors import InvalidFeatures
from glossary.languages.load import FOLDER, read_toml

Features = tuple[str, ...]

NUMBER = ("PL",)
POSSESSIVE = ("PSS1S", "PSS2S", "PSS3S", "PSS1P", "PSS2P", "PSS3P")
CASES = ("GEN", "DAT", "ACC", "LOC", "ABL", "INS", "EQU", "ESS")
LAST = ("ADJ", "WITH", "NESS", "COP", "CLIT")
#: Features that make another word of a name: a person from there, its language, its office.
DERIVATIONS = frozenset({"WITH", "NESS", "EQU"})
#: Possessives that names of institutions end in.
POSSESSED = (("PSS3S",), ("PL", "PSS3S"))
#: Possessives of the first and second person, which stand on no name in the news.
ADDRESSED = frozenset({"PSS1S", "PSS2S", "PSS1P", "PSS2P"})
FEATURES = (*NUMBER, *POSSESSIVE, *CASES, *LAST)
_SLOTS = (NUMBER, POSSESSIVE, CASES, LAST)


def parse_features(text: str) -> tuple[str, ...]:
    """`"PL;GEN"` as `("PL", "GEN")`; the empty text is the bare name.

    Raises `InvalidFeatures` for a tag that does not exist, twice the same slot, or a wrong order.
    """
    features = tuple(part.strip() for part in text.split(";") if part.strip())
    for feature in features:
        if feature not in FEATURES:
            raise InvalidFeatures(f"There is no feature {feature!r}; the features are {' '.join(FEATURES)}.")
    slots = [next(i for i, slot in enumerate(_SLOTS) if feature in slot) for feature in features]
    if slots != sorted(set(slots)):
        raise InvalidFeatures(
            f"{text!r} is out of order: number, then possessive, then case, then one of {' '.join(LAST)}."
        )
    return features


@functools.cache
def log_share(features: Features) -> float:
    """The logarithm of the share of names in the news with *features* among those with a suffix."""
    known = read_toml(FOLDER / "features.toml")
    share: float = known["shares"].get(";".join(features), known["rare"]) if features else known["bare"]
    return math.log(share)


def legal_chains(known: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Every legal sequence of the *known* features of a language, the bare name left out."""
    has = set(known)
    for number in ((), *((tag,) for tag in NUMBER if tag in has)):
        for owner in ((), *((tag,) for tag in POSSESSIVE if tag in has)):
            for case in ((), *((tag,) for tag in CASES if tag in has)):
                chain = number + owner + case
                if chain:
                    yield chain
                yield from ((*chain, last) for last in LAST if last in has and _may_end(last, owner, case))


def _may_end(last: str, owner: tuple[str, ...], case: tuple[str, ...]) -> bool:
    match last:
        case "ADJ":
            return case in {("LOC",), ("GEN",)}
        case "WITH" | "NESS":
            return not owner and not case
        case _:
            return True
