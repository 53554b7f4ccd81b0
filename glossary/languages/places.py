"""Names of countries, continents and large cities in our languages, from the Unicode CLDR (through Babel) and our own
lists of what the news names beside them.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from glossary.languages.load import FOLDER, data_lines, orthography

#: The signs of a name that the CLDR explains or shortens: `Гонконг (САР)`, `Конго – Киншаса`.
_EXPLAINED = frozenset("()[],–&")


@functools.cache
def known_places(tag: str) -> frozenset[str]:
    """The territories and the exemplar cities of time zones in the language *tag*, and `places.txt` of its folder."""
    listed, locale = data_lines(FOLDER / tag / "places.txt"), _locale(tag)
    if locale is None:
        return frozenset(listed)
    cities = (zone["city"] for zone in locale.time_zones.values() if "city" in zone)
    return frozenset((*locale.territories.values(), *cities, *listed))


@functools.cache
def places_by_code(tag: str) -> Mapping[str, str]:
    """The territories and exemplar cities of the CLDR in the language *tag*, by their code: `AT`, `Europe/Vienna`.

    English calls a city as its zone is called, where nothing else is said. Nothing where the CLDR has no such language.
    """
    locale = _locale(tag)
    if locale is None:
        return {}
    called = {zone: zone.rpartition("/")[2].replace("_", " ") for zone in get_global("zone_territories")}
    cities = {zone: names["city"] for zone, names in locale.time_zones.items() if "city" in names}
    countries = {code: name for code, name in locale.territories.items() if code.isalpha()}
    found = {**(called if tag == "en" else {}), **cities, **countries}
    return {code: name for code, name in found.items() if _EXPLAINED.isdisjoint(name)}


def _locale(tag: str) -> Locale | None:
    """The locale of the CLDR for *tag*; none where Babel has it in another script: Cyrillic names for kk-Latn."""
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
    return locale if locale.script in {None, orthography(tag).script} else None


def territory(code: str) -> str:
    """The country of a *code* of `places_by_code`: `AT` for `AT` and for `Europe/Vienna`; empty if there is none."""
    return code if "/" not in code else str(get_global("zone_territories").get(code, ""))
