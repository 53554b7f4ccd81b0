"""What is not spelt in the letters of a language: addresses of pages and of mail, handles, hashtags; markup."""

from __future__ import annotations

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
#: What one of these addresses has: most texts have none, and need not be looked through word by word.
_TELLING = ("@", "#", "://", "www.", *(f".{domain}" for domain in _DOMAINS))
_OF_MARKUP = ("<", "&")


def addresses(text: str) -> list[tuple[int, int]]:
    """Where addresses of pages and of mail, handles and hashtags stand in *text*."""
    return _spans(_ADDRESSES, text, _TELLING)


def unspelt(text: str) -> list[tuple[int, int]]:
    """Where addresses, HTML tags, comments, scripts and character references stand in *text*, in order and apart."""
    return _spans(_UNSPELT, text, (*_TELLING, *_OF_MARKUP))


def _spans(pattern: regex.Pattern[str], text: str, telling: tuple[str, ...]) -> list[tuple[int, int]]:
    small = text.lower()
    return [match.span() for match in pattern.finditer(text)] if any(sign in small for sign in telling) else []
