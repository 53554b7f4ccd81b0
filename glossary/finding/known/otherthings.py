"""What is called like a place of the glossary and is none: a club or a paper in quotation marks, a name in English."""

from __future__ import annotations

import regex

from glossary.finding.known.candidate import Candidate
from glossary.finding.words.surroundings import WORD_AFTER, before, word_before
from glossary.inflection.ordinary import is_listed
from glossary.orthography.fold import QUOTES, SIGNS
from glossary.orthography.identify import script_of

#: Quotation marks that nobody takes for the sign before a suffix.
_MARKS = frozenset(QUOTES).difference(SIGNS)
#: What stands before a place in names of English: Bank of Baku.
_OF_ENGLISH = regex.compile(r"(?:of|in|for)$")


def is_other_thing(text: str, item: Candidate, language: str) -> bool:
    """Whether a place stands here for what is called after it: alone in quotation marks («Қарабах» уйнади), or beside
    words of English in a text of another *language*: `Baku Initiative Group`, `Bank of Baku`.
    """
    if item.entry.concept.kind != "place":
        return False
    return _is_quoted(text, item) or _is_in_english(text, item, language)


def _is_quoted(text: str, item: Candidate) -> bool:
    return text[item.start - 1 : item.start] in _MARKS and text[item.stem_end : item.stem_end + 1] in _MARKS


def _is_in_english(text: str, item: Candidate, language: str) -> bool:
    """Whether a spelling of another language has no suffix and stands beside a word of English."""
    foreign = item.bare and item.entry.term.lang != language != "en"
    if not foreign or script_of(item.entry.form) != "Latn":
        return False
    after, ahead = WORD_AFTER.match(text, item.end), word_before(before(text, item.start))
    if ahead and (_OF_ENGLISH.match(ahead[1]) or _is_english(ahead[1], language)):
        return True
    return after is not None and _is_english(after[1], language)


def _is_english(word: str, language: str) -> bool:
    return word[0].isupper() and is_listed(word, "en") and not is_listed(word, language)
