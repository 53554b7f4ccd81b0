"""The sentences that say why: what was overlooked to find a name, and why the house writes it otherwise."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from glossary.finding.known.compare import Difference
from glossary.languages.load import orthography
from glossary.model import Reason, Term

_SENTENCES: dict[Difference, Reason] = {
    "normal form": Reason("%(found)s is %(form)s in another Unicode form."),
    "look-alike": Reason("%(found)s is %(form)s with a look-alike letter of another script."),
    "spacing": Reason("%(found)s is %(form)s with other spaces or hyphens."),
    "apostrophe": Reason("%(found)s is %(form)s with another apostrophe, or none."),
    "case": Reason("%(found)s is %(form)s in other letter case."),
    "diacritics": Reason("%(found)s is %(form)s without its diacritics."),
}
_ADDED = Reason("%(found)s is %(form)s with diacritics added.")


def difference_reasons(found: str, form: str, told: Iterable[Difference]) -> list[Reason]:
    """One sentence for each difference, about the words that differ."""
    a, b = _differing(found.split(), form.split())
    return [_sentence(difference, a, b) for difference in told]


def _differing(found: list[str], form: list[str]) -> tuple[str, str]:
    """The stretch of words from the first to the last that differs; all of them where they are not as many."""
    places = [place for place, (a, b) in enumerate(zip(found, form, strict=False)) if a != b]
    if len(found) == len(form) and places:
        stretch = slice(places[0], places[-1] + 1)
        found, form = found[stretch], form[stretch]
    return " ".join(found), " ".join(form)


def _sentence(difference: Difference, found: str, form: str) -> Reason:
    added = difference == "diacritics" and _marks(found) > _marks(form)
    return Reason((_ADDED if added else _SENTENCES[difference]).message, {"found": found, "form": form})


def _marks(text: str) -> int:
    return sum(not letter.isascii() for letter in unicodedata.normalize("NFD", text))


def house_reasons(found: Term, house: Term, own: bool) -> list[Reason]:
    """Why the house term is written instead of the term *found*."""
    values = {"found": found.form, "house": house.form, "language": orthography(found.lang).name}
    if not own:
        return [Reason("%(found)s is the spelling of another language (%(language)s); here it is %(house)s.", values)]
    if found.status in {"deprecated", "superseded"}:
        return [Reason("%(found)s is no longer used; the house writes %(house)s.", values)]
    return [Reason("%(found)s is also in use; the house prefers %(house)s.", values)]
