"""What a text offers to a glossary that has nothing."""

from __future__ import annotations

from glossary.check import check
from glossary.finding.index.index import Index
from glossary.model import Match, Source


def unknown(language: str, text: str) -> list[Match]:
    """What is found against an empty glossary."""
    return [match for match in check(Source(text, "text", language), Index()).matches if match.verdict == "unknown"]
