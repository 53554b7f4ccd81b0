"""What gettext's tools refuse in a PO file and the parser would read in silence: strings, keywords, doubles, header."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from glossary.errors import SHOWN, InvalidFile

#: The most plural forms of any language (Arabic).
MOST_PLURALS = 6
_LINE = re.compile(r'(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d{1,3}\])?)\s*)?"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", '"': '"', "\\": "\\"}
#: What may stand before a keyword in its message.
_AFTER = {"msgid": {"", "msgctxt"}, "msgid_plural": {"msgid"}, "msgctxt": {""}}
_PLURAL_FORMS = re.compile(r"nplurals\s*=\s*(\w+)")


@dataclass(slots=True)
class _Entry:
    """A message as it stands in the file, its strings decoded, by keyword."""

    line: int
    strings: dict[str, str] = field(default_factory=dict)

    def last(self) -> str:
        return next(reversed(self.strings), "")

    @property
    def is_whole(self) -> bool:
        return self.last().startswith("msgstr")


def header_of(file: str, text: str) -> Mapping[str, str]:
    """The fields of the header of the PO *text* of a *file*, by their names in small letters.

    Raises `InvalidFile` with the line for strings that are not closed, unknown escapes, keywords out of order, a
    concept that stands twice, and more plural forms than any language has.
    """
    contexts: set[str] = set()
    header: dict[str, str] = {}
    for entry in _entries(file, text):
        context, id = entry.strings.get("msgctxt"), entry.strings["msgid"]
        if context is not None and context in contexts:
            raise InvalidFile(file, entry.line, "msgctxt", f"the concept stands twice: {context[:SHOWN]}")
        if id:
            contexts.update((context,) if context is not None else ())
            continue
        if context is not None or header:
            raise InvalidFile(file, entry.line, "msgid", "it is empty; only the header has no name to translate")
        fields = (line.partition(":") for line in entry.strings.get("msgstr", "").split("\n"))
        header = {name.strip().lower(): value.strip() for name, _, value in fields if name.strip()}
        _check_plurals(file, entry.line, header.get("plural-forms", ""))
    return header


def _check_plurals(file: str, line: int, told: str) -> None:
    number = _PLURAL_FORMS.search(told)
    if number and not number[1][:SHOWN].isdecimal():
        raise InvalidFile(file, line, "Plural-Forms", f"nplurals must be a number, not {number[1][:SHOWN]!r}")
    if number and int(number[1][:SHOWN]) > MOST_PLURALS:
        raise InvalidFile(file, line, "Plural-Forms", f"no language has more than {MOST_PLURALS}")


def _entries(file: str, text: str) -> Iterator[_Entry]:
    entry = _Entry(0)
    for number, line in enumerate(text.split("\n"), start=1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        match = _LINE.fullmatch(stripped)
        if match is None:
            raise InvalidFile(file, number, "", _fault(stripped))
        keyword = match[1] or entry.last()
        if match[1] and entry.is_whole and not keyword.startswith("msgstr"):
            yield entry
            entry = _Entry(number)
        entry.line = entry.line or number
        _check_order(file, number, entry, match[1])
        entry.strings[keyword] = entry.strings.get(keyword, "") + _decoded(file, number, match[2])
    if entry.is_whole:
        yield entry
    elif entry.strings:
        raise InvalidFile(file, entry.line, entry.last(), "the message has no msgstr")


def _fault(line: str) -> str:
    if line[0] in 'm"' and '"' in line:
        return "the string is not closed, or something follows it"
    return 'it is neither a comment nor a keyword and a "string"'


def _check_order(file: str, line: int, entry: _Entry, keyword: str | None) -> None:
    last = entry.last()
    if keyword is None:
        allowed = bool(last)
    elif keyword == "msgstr":
        allowed = last == "msgid"
    elif keyword.startswith("msgstr"):
        allowed = last == "msgid_plural" or (last.startswith("msgstr[") and keyword not in entry.strings)
    else:
        allowed = last in _AFTER[keyword]
    if not allowed:
        after = f"after {last}" if last else "without msgid before it"
        raise InvalidFile(file, line, keyword or "", f"{keyword or 'a string'} cannot stand {after}")


def _decoded(file: str, line: int, string: str) -> str:
    unknown = next((match[0] for match in _ESCAPE.finditer(string) if match[1] not in _ESCAPED), "")
    if unknown:
        raise InvalidFile(file, line, "", rf"{unknown} is no escape; a backslash is written \\")
    return _ESCAPE.sub(lambda match: _ESCAPED[match[1]], string)
