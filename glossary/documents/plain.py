"""Plain text: all of it is readable, nothing moves."""

from __future__ import annotations

from glossary.documents.reading import Reading


def read(text: str) -> Reading:
    """The reading of plain *text* is the text itself."""
    return Reading(text)
