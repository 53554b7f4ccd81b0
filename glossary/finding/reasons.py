"""The sentences that say why: what was overlooked to find a name, and why the house writes it otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from glossary.finding.compare import Difference
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


def difference_reasons(found: str, form: str, told: Iterable[Difference]) -> list[Reason]:
    """One sentence for each difference, about the words that differ."""
    pairs = list(zip(found.split(), form.split(), strict=False)) if found.count(" ") == form.count(" ") else []
    differing = [(a, b) for a, b in pairs if a != b]
    a, b = (" ".join(words) for words in zip(*differing, strict=True)) if differing else (found, form)
    return [Reason(_SENTENCES[difference].message, {"found": a, "form": b}) for difference in told]


def house_reasons(found: Term, house: Term, own: bool) -> list[Reason]:
    """Why the house term is written instead of the term *found*."""
    values = {"found": found.form, "house": house.form, "language": orthography(found.lang).name}
    if not own:
        return [Reason("%(found)s is the spelling of another language (%(language)s); here it is %(house)s.", values)]
    if found.status in {"deprecated", "superseded"}:
        return [Reason("%(found)s is no longer used; the house writes %(house)s.", values)]
    return [Reason("%(found)s is also in use; the house prefers %(house)s.", values)]
