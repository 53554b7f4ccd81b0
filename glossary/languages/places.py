"""Names of countries, continents and large cities in our languages, from the Unicode CLDR (through Babel) and our own
lists of what the news names beside them.
"""

from __future__ import annotations

import functools

from babel import Locale, UnknownLocaleError

from glossary.languages.load import FOLDER, data_lines


@functools.cache
def known_places(tag: str) -> frozenset[str]:
    """The territories and the exemplar cities of time zones in the language *tag*, and `places.txt` of its folder."""
    listed = data_lines(FOLDER / tag / "places.txt")
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return frozenset(listed)
    cities = (zone["city"] for zone in locale.time_zones.values() if "city" in zone)
    return frozenset((*locale.territories.values(), *cities, *listed))
