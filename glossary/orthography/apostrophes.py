"""The apostrophes that belong to letters: whatever sign was typed for them, as the orthography writes it."""

from __future__ import annotations

import functools

import regex

from glossary.languages.load import orthography
from glossary.orthography.fold import APOSTROPHES


def with_letter_apostrophes(text: str, tag: str) -> str:
    """*text* with the apostrophes of its letters as the orthography *tag* has them; unchanged where it has none.

    Uzbek has one after o and g, `ʻ`, and the tutuq between other letters, `ʼ` (Farg'ona is Fargʻona, Is'hoq Isʼhoq).
    """
    sign = orthography(tag).apostrophe
    if not sign:
        return text
    alone = _alone(tag)
    return _wrong_signs(tag).sub(lambda match: sign if match[1] else alone, text)


@functools.cache
def signed_letters(tag: str) -> str:
    """The letters, small and capital, to which an apostrophe may belong in the orthography *tag*: o and g in Uzbek."""
    alphabet = orthography(tag).alphabet.split()
    letters = "".join(letter[0] for letter in alphabet if letter[1:] and letter[1:] in APOSTROPHES)
    return letters.lower() + letters.upper()


@functools.cache
def _alone(tag: str) -> str:
    """The apostrophe that is a letter of its own in the orthography *tag*."""
    return next(letter for letter in orthography(tag).alphabet.split() if letter in APOSTROPHES)


@functools.cache
def _wrong_signs(tag: str) -> regex.Pattern[str]:
    """A pattern of the signs of letters that are not as the orthography *tag* has them; those that belong to the letter
    before are its first group.
    """
    letters, sign = signed_letters(tag), orthography(tag).apostrophe
    own = f"([{_others(sign)}])(?<=[{letters}].)" if letters else "((?!))"
    right = f"(?<![{letters}]{sign})" if letters else ""
    return regex.compile(rf"{own}|[{_others(_alone(tag))}]{right}(?<=[\p{{L}}\p{{M}}].)(?=\p{{L}})")


def _others(sign: str) -> str:
    """Every apostrophe but *sign*, for a class of a pattern."""
    return regex.escape(APOSTROPHES.replace(sign, ""))
