"""A coarse key that spellings of one name share across orthographies: for looking up, never for deciding.

Consonant classes of facts 3.7 (prototype: 78 of 84 spellings of 12 people in one key each): dʒ = ʒ = j,
k = g = q = ğ, x = h = kh, w = v; vowels after the first letter are dropped. Unidecode speaks only for scripts
that our own tables do not know; what it writes is never shown.
"""

from __future__ import annotations

import regex
from unidecode import unidecode

from glossary.orthography.fold import fold_key

#: Letters of the folded Russian alphabet, a consonant class or vowel for each; the signs of ъ and ь are no letters.
_CYRILLIC = str.maketrans(
    "абвгдежзийклмнопрстуфхцчшщыэюя",
    "abvgdejziiklmnoprstufhscssieua",
    "ъь_",
)
_CLASSES = (
    (r"dzh|zh|dj|дж", "j"),
    (r"shch|sch|sh", "s"),
    (r"ch", "c"),
    (r"kh", "h"),
    (r"gh|[qgk]", "k"),
    (r"x", "h"),
    (r"ng", "n"),
    (r"w", "v"),
    (r"y", "i"),
    (r"ts", "s"),
)
_BEFORE_FOLDING = str.maketrans("žŽҗҖ", "jJжЖ")
_PATTERNS = tuple((regex.compile(pattern), result) for pattern, result in _CLASSES)


def match_key(name: str) -> str:
    """The key of *name*: its words' consonant skeletons, joined by spaces, in the order of the words.

    `match_key("eliyev") == match_key("Əliyev") == match_key("Әлиев")`.
    """
    name = name.translate(_BEFORE_FOLDING)
    folded = "".join(chr(code - 0x80 + ord("а")) if code >= 0x80 else chr(code) for code in fold_key(name))
    if not regex.search(r"[a-zа-я]", folded):
        folded = regex.sub(r"[^a-z ]", "", unidecode(name.encode("utf-8", "ignore").decode()).lower())
    return " ".join(filter(None, map(_skeleton, folded.split())))


def _skeleton(word: str) -> str:
    word = word.replace("дж", "j")
    word = word.translate(_CYRILLIC)
    for pattern, result in _PATTERNS:
        word = pattern.sub(result, word)
    first = "a" if word[:1] in "aeiou" else word[:1]
    rest = regex.sub(r"[aeiou]", "", word[1:])
    return regex.sub(r"(.)\1+", r"\1", first + rest)
