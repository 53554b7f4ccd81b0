"""Names of places that each language has of its own: Вена is Viyana in Turkish, Vienna in English.

`seeds/elements/exonyms.tsv` holds the regions, cities and waters of the world, and the great ones of our own countries;
countries and further cities are those of the Unicode CLDR. They are looked up whole; other places of our own languages
are elements.
"""

from __future__ import annotations

import functools
import unicodedata

from glossary.languages.load import language_of
from glossary.languages.places import known_places, places_by_code, territory
from glossary.orthography.casing import lower, small_letters
from glossary.orthography.convert import convert, convertible
from glossary.orthography.fold import APOSTROPHES
from glossary.settings import data_folder
from glossary.transliteration.elements import BASES, LANGUAGES, Forms, forms_of, rows_of

COLUMNS = ("basis", *LANGUAGES, "note")
#: The countries whose cities are elements.
_OWN = frozenset({"AZ", "KG", "KZ", "TM", "TR", "UZ"})
#: Letters and signs that are written in several ways: Нью-Йорк and Нью Йорк, İran and Iran, N'Djamena and N’Djamena.
_LEFT_OUT = str.maketrans({"-": " ", "ı": "i", "ё": "е", **dict.fromkeys(APOSTROPHES, "'")})


def exonyms(name: str, written: str, target: str) -> tuple[str, ...]:
    """The names in *target* of the place that *written* calls *name*, the usual one first; none if it is not known."""
    return _index(written, target).get(_key(name, written), ())


@functools.cache
def on_maps(tag: str) -> frozenset[str]:
    """The names that *tag* has for the places of the world: those that everybody knows, and those of our own list. A
    second script has those of the first.
    """
    first = language_of(tag)
    if first != tag and convertible(first, tag):
        return known_places(tag).union(convert(name, first, tag) for name in on_maps(first))
    return known_places(tag).union(form for forms in listed() for form in forms.get(tag, ()))


@functools.cache
def listed() -> tuple[Forms, ...]:
    """The places of our own list, by language. Raises `InvalidFile` with file, line and column."""
    path = data_folder("seeds") / "elements" / "exonyms.tsv"
    return tuple(forms_of(row) for row in rows_of(path, COLUMNS, {"basis": BASES}))


@functools.cache
def _index(written: str, target: str) -> dict[str, tuple[str, ...]]:
    """The names in *target* by the keys of those in *written*; our own list goes before the CLDR."""
    found: dict[str, tuple[str, ...]] = {}
    for forms in (*listed(), *_of_cldr()):
        if target in forms:
            for form in forms.get(written, ()):
                found.setdefault(_key(form, written), forms[target])
    return found


def _key(name: str, tag: str) -> str:
    """What a place that *tag* calls *name* is looked up by: less hyphens, dots, and accents that it lacks."""
    letters = small_letters(tag)
    small = (sign if sign in letters else unicodedata.normalize("NFD", sign)[0] for sign in lower(name, tag))
    return "".join(small).translate(_LEFT_OUT)


@functools.cache
def _of_cldr() -> tuple[Forms, ...]:
    names = {tag: places_by_code(tag) for tag in LANGUAGES}
    codes = sorted(code for code in names["en"] if "/" not in code or territory(code) not in _OWN)
    return tuple({tag: (known[code],) for tag, known in names.items() if code in known} for code in codes)
