"""What is submitted: decode it, hold it to the limit, refuse what is no text. All doors pass through here."""

from __future__ import annotations

import regex

from glossary.errors import TextTooLong, UnsuitableText

_SURROGATE = regex.compile(r"[\ud800-\udfff]")


def decoded(data: bytes, limit: int) -> str:
    """*data* as text; line ends and everything else stay as they are.

    Raises `TextTooLong` above *limit* bytes, `UnsuitableText` where it is not UTF-8.
    """
    if len(data) > limit:
        raise TextTooLong(f"The text has {len(data)} bytes; the limit is {limit}.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnsuitableText(f"The text is not UTF-8: byte {error.start} is {data[error.start]:#04x}.") from error


def accepted(text: str, limit: int) -> str:
    """*text* itself. Raises `TextTooLong` above *limit* bytes of UTF-8, `UnsuitableText` for a lone surrogate."""
    surrogate = _SURROGATE.search(text)
    if surrogate:
        raise UnsuitableText(f"The text has half of a surrogate pair at offset {surrogate.start()}.")
    if len(text) > limit or len(text.encode()) > limit:
        raise TextTooLong(f"The text has {len(text.encode())} bytes; the limit is {limit}.")
    return text
