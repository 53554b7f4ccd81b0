"""Where a name that was found may be an ordinary word all the same: for a person to decide."""

from __future__ import annotations

from glossary.finding.index.entries import Entry
from glossary.finding.known.candidate import Candidate
from glossary.finding.known.guards import POSSESSED, SHORTEST_WORD
from glossary.finding.words.surroundings import before, capitalised_before, in_capitals, starts_sentence
from glossary.inflection.ordinary import NOMINAL, is_listed
from glossary.inflection.suffix_table import needs_sign, parts_suffixes
from glossary.orthography.casing import case_of, lower
from glossary.orthography.lexicon import words


def may_be_a_word(text: str, item: Candidate) -> bool:
    """Whether a name may be ordinary words at its place: small letters, a sentence start, a headline in capitals."""
    stem, entry = text[item.start : item.stem_end], item.entry
    single = " " not in entry.form.strip()
    if entry.concept.kind == "title" or (not single and entry.concept.kind not in {"organisation", "publication"}):
        return False
    if entry.term.type == "abbreviation":
        return in_capitals(text, item.start, item.end) and len(entry.form) > SHORTEST_WORD
    unsigned = single and item.letters and not item.between
    parted = parts_suffixes(entry.term.lang)
    if unsigned and parted and in_capitals(text, item.start, item.end):
        return True
    told = parted or all(chain[0] in {"PL", *POSSESSED} for chain in item.readings if chain)
    if unsigned and (needs_sign(entry.term.lang) or (told and _is_common(stem, entry))):
        return True
    starts = single and starts_sentence(text, item.start)
    if starts and (entry.term.type == "short" or (entry.concept.kind == "person" and is_listed(stem, entry.term.lang))):
        return True
    if entry.concept.kind == "publication":  # the capital of an article tells nothing: The economist
        stem = stem.partition(" ")[2] or stem
    return case_of(stem) == "lower" and case_of(entry.form) != "lower" and not item.between


def may_be_common(text: str, item: Candidate) -> bool:
    """Whether a bare name of a place that is an ordinary word, too, stands where a word may have its capital: Turkey
    farms, Wild Turkey.
    """
    tag = item.entry.term.lang
    if not (item.bare and item.entry.concept.kind == "place" and is_listed(text[item.start : item.end], tag)):
        return False
    match = capitalised_before(before(text, item.start))
    qualified = match and words(tag).get(lower(match[1], tag), "noun") in NOMINAL
    return bool(qualified) or starts_sentence(text, item.start)


def _is_common(stem: str, entry: Entry) -> bool:
    """Whether the name is an ordinary word, too."""
    return is_listed(stem, entry.term.lang) or is_listed(entry.form, entry.term.lang)
