"""What is not looked through for names: addresses of pages and of mail, handles, hashtags, names of hosts."""

from __future__ import annotations

from bisect import bisect_right

import regex

_DOMAINS = ("com", "org", "net", "info", "gov", "edu", "az", "tr", "kz", "uz", "kg", "tm", "ru")
_UNREAD = regex.compile(
    rf"""
      (?<!\w) (?:https?://|www\.) [^\s<>]++
    | (?<![\w.+-]) [\w.+-]++ @ [\w-]++ (?:\.[\w-]++)++
    | (?<![\w@#]) [@#] \w++
    | (?<![\w.-]) [\w-]++ (?:\.[\w-]++)*? \.(?:{"|".join(_DOMAINS)})\b
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
#: What one of these addresses has: most texts have none, and need not be looked through word by word.
_TELLING = ("@", "#", "://", "www.", *(f".{domain}" for domain in _DOMAINS))


class Unread:
    """The stretches of *text* that are not read."""

    def __init__(self, text: str) -> None:
        small = text.lower()
        found = _UNREAD.finditer(text) if any(sign in small for sign in _TELLING) else ()
        self._stretches = [match.span() for match in found]
        self._ends = [stop for _, stop in self._stretches]

    def __contains__(self, place: tuple[int, int]) -> bool:
        """Whether one of them overlaps the *place* from start to end."""
        start, end = place
        following = bisect_right(self._ends, start)
        return following < len(self._ends) and self._stretches[following][0] < end
