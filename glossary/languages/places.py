"""Names of countries, continents and large cities in our languages, from the Unicode CLDR (through Babel)."""

from __future__ import annotations

import functools

from babel import Locale, UnknownLocaleError


@functools.cache
def known_places(tag: str) -> frozenset[str]:
    """The territories and the exemplar cities of time zones in the language *tag*; nothing where CLDR has none."""
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return frozenset()
    cities = (zone["city"] for zone in locale.time_zones.values() if "city" in zone)
    return frozenset((*locale.territories.values(), *cities))
