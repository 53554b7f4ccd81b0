"""What is not spelt in the letters of a language: addresses of pages and of mail, handles, hashtags; markup."""

from __future__ import annotations

import re

import regex

_DOMAINS = ("com", "org", "net", "info", "gov", "edu", "az", "tr", "kz", "uz", "kg", "tm", "ru")
_ADDRESS = rf"""
      (?<!\w) (?:https?://|www\.) [^\s<>]++
    | (?<![\w.+-]) [\w.+-]++ @ [\w-]++ (?:\.[\w-]++)*+
    | (?<![\w@#]) [@#] \w++
    | (?<![\w.-]) [\w-]++ (?:\.[\w-]++)*? \.(?:{"|".join(_DOMAINS)})\b
    """
_MARKUP = r"""
      <!-- .*? (?:-->|\Z)
    | <(?P<element>script|style)\b .*? (?:</(?P=element)\b[^<>]*+>|\Z)
    | <[/!?]?[a-z] (?:[^<>"']++|"[^"<]*+"|'[^'<]*+'|["'])*+ >
    | &(?:\#[0-9]{1,7}|\#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});
    """
_FLAGS = regex.VERBOSE | regex.IGNORECASE | regex.DOTALL
_ADDRESSES, _UNSPELT = regex.compile(_ADDRESS, _FLAGS), regex.compile(f"{_MARKUP}|{_ADDRESS}", _FLAGS)
#: What one of these addresses has, beside a full stop inside a word: most texts have none, and need not be looked
#: through word by word.
_TELLING = ("@", "#", "://")
_INNER_STOP = re.compile(r"\.\w")  # five times as fast as `regex` here
_OF_MARKUP = ("<", "&")


def addresses(text: str) -> list[tuple[int, int]]:
    """Where addresses of pages and of mail, handles and hashtags stand in *text*."""
    return _spans(_ADDRESSES, text, _TELLING)


def unspelt(text: str) -> list[tuple[int, int]]:
    """Where addresses, HTML tags, comments, scripts and character references stand in *text*, in order and apart."""
    return _spans(_UNSPELT, text, (*_TELLING, *_OF_MARKUP))


def _spans(pattern: regex.Pattern[str], text: str, telling: tuple[str, ...]) -> list[tuple[int, int]]:
    told = any(sign in text for sign in telling) or _INNER_STOP.search(text)
    return [match.span() for match in pattern.finditer(text)] if told else []
