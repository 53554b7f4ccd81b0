"""A coarse key that spellings of one name share across orthographies: for looking up, never for deciding.

Consonants that spellings exchange are one (of 84 spellings of 12 people in the press, a prototype put 78 into one key a
person): dʒ = ʒ = j, k = g = q = ğ, x = h = kh, w = v; vowels after the first letter are dropped. Unidecode speaks only
for scripts that our own tables do not know; what it writes is never shown.
"""

from __future__ import annotations

import functools

import regex
from unidecode import unidecode

from glossary.orthography.fold import fold_key

#: Letters of the folded Russian alphabet, a consonant class or vowel for each; the signs of ъ and ь are no letters.
_CYRILLIC = str.maketrans(
    "абвгдежзийклмнопрстуфхцчшщыэюя",
    "abvgdejziiklmnoprstufhscssieua",
    "ъь_",
)
#: Letters that one sound is written with, longer ones first, and what stands for them in a key.
_CLASSES = (
    ("dzh zh dj", "j"),
    ("shch sch sh", "s"),
    ("ch", "c"),
    ("kh", "h"),
    ("gh q g", "k"),
    ("x", "h"),
    ("w", "v"),
    ("y", "i"),
    ("ts", "s"),
)
_REPLACEMENTS = tuple((letters, result) for group, result in _CLASSES for letters in group.split())
_BEFORE_FOLDING = str.maketrans("žŽҗҖ", "jJжЖ")
_FOLDED_CYRILLIC = {code: chr(code - 0x80 + ord("а")) for code in range(0x80, 0xA0)}
_OURS, _NO_ASCII = regex.compile(r"[a-zа-я]"), regex.compile(r"[^a-z ]")
_VOWELS = "aeiou"
_DROPPED = str.maketrans("", "", _VOWELS)
_DOUBLED = regex.compile(r"(.)\1+")


def match_key(name: str) -> str:
    """The key of *name*: its words' consonant skeletons, joined by spaces, in the order of the words.

    `match_key("eliyev") == match_key("Əliyev") == match_key("Әлиев")`.
    """
    folded = fold_key(name.translate(_BEFORE_FOLDING)).decode("latin-1").translate(_FOLDED_CYRILLIC)
    if not _OURS.search(folded):
        folded = _NO_ASCII.sub("", unidecode(name.encode("utf-8", "ignore").decode()).lower())
    return " ".join(filter(None, map(_skeleton, folded.split())))


@functools.lru_cache(maxsize=200_000)
def _skeleton(word: str) -> str:
    word = word.replace("дж", "j").translate(_CYRILLIC)
    for letters, result in _REPLACEMENTS:
        word = word.replace(letters, result)
    first = "a" if word[:1] in _VOWELS else word[:1]
    return str(_DOUBLED.sub(r"\1", first + word[1:].translate(_DROPPED)))
