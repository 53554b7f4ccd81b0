"""Words of the data as a page shows them: kinds, verdicts, statuses, origins, types, languages, features."""

from __future__ import annotations

from glossary.languages.load import orthography
from glossary.model import Reason
from glossary.web.i18n import gettext, language_name
from glossary.web.i18n import marked as N_

VERDICTS = {"right": N_("right"), "change": N_("change"), "review": N_("review"), "unknown": N_("unknown")}
VERDICT_HELP = {
    "right": N_("already the house form"),
    "change": N_("safe to apply"),
    "review": N_("a person decides"),
    "unknown": N_("looks like a name, not in the glossary"),
}
KINDS = {
    "person": N_("person"),
    "title": N_("title"),
    "organisation": N_("organisation"),
    "place": N_("place"),
    "event": N_("event"),
    "programme": N_("programme"),
    "publication": N_("publication"),
}
STATUSES = {
    "preferred": N_("preferred"),
    "admitted": N_("admitted"),
    "deprecated": N_("deprecated"),
    "superseded": N_("superseded"),
}
ORIGINS = {
    "attested": N_("attested"),
    "approved": N_("approved"),
    "generated": N_("generated"),
    "drafted": N_("drafted"),
}
ORIGIN_HELP = {
    "attested": N_("seen in print"),
    "approved": N_("an editor said so"),
    "generated": N_("made by a rule, open for review"),
    "drafted": N_("written for the glossary, open for review"),
}
TYPES = {
    "full": N_("full form"),
    "abbreviation": N_("abbreviation"),
    "initials": N_("initials"),
    "short": N_("short form"),
}
LANGUAGES = {
    "az": N_("Azerbaijani"),
    "az-Cyrl": N_("Azerbaijani (Cyrillic)"),
    "tr": N_("Turkish"),
    "kk": N_("Kazakh"),
    "kk-Latn": N_("Kazakh (Latin)"),
    "uz": N_("Uzbek"),
    "uz-Cyrl": N_("Uzbek (Cyrillic)"),
    "ky": N_("Kyrgyz"),
    "tk": N_("Turkmen"),
    "ru": N_("Russian"),
    "en": N_("English"),
    "trk-Latn": N_("Common Turkic"),
    "uz-Latn-2026": N_("Uzbek (2026 bill)"),
}
STYLES = {
    "press": N_("press"),
    "official": N_("official, letter by letter"),
    "academic": N_("academic"),
    "passport": N_("passport"),
}
BASES = {
    "glossary": N_("the glossary"),
    "element": N_("known name elements"),
    "rule": N_("rules"),
}
ACTIONS = {
    "seeds": N_("filled with the seeds"),
    "add concept": N_("concept added"),
    "add term": N_("term added"),
    "approve": N_("term approved"),
    "prefer": N_("term approved and preferred"),
    "admit": N_("term admitted beside another"),
    "distinguish": N_("another spelling told apart"),
}
FEATURES = {
    "PL": N_("plural"),
    "PSS1S": N_("my"),
    "PSS2S": N_("your (one owner)"),
    "PSS3S": N_("his, her or its"),
    "PSS1P": N_("our"),
    "PSS2P": N_("your (several owners)"),
    "PSS3P": N_("their"),
    "GEN": N_("genitive"),
    "DAT": N_("dative"),
    "ACC": N_("accusative"),
    "LOC": N_("locative"),
    "ABL": N_("ablative"),
    "INS": N_("instrumental"),
    "EQU": N_("equative"),
    "ESS": N_("prepositional"),
    "ADJ": N_("the one at it"),
    "WITH": N_("from there, with it"),
    "NESS": N_("being it"),
    "COP": N_("is it"),
    "CLIT": N_("clitic"),
}
BARE = N_("bare name")
_HARMONY = (N_("front"), N_("back"))

#: Values of reasons that are themselves words to translate.
_TRANSLATED_VALUES = frozenset({"language", "origin", "target", "harmony"})


def label(table: dict[str, str], value: str) -> str:
    """The label of *value* in the language of the page."""
    return gettext(table.get(value, value))


def reason(why: Reason) -> str:
    """The sentence of a reason in the language of the page."""
    values = {name: gettext(value) if name in _TRANSLATED_VALUES else value for name, value in why.values.items()}
    return gettext(why.message) % values


def features(chain: tuple[str, ...]) -> str:
    """The features of a suffix in words."""
    return " + ".join(gettext(FEATURES[feature]) for feature in chain) or gettext(BARE)


def language(tag: str) -> str:
    """The name of a language in the language of the page."""
    return gettext(LANGUAGES.get(tag, "")) or language_name(tag) or orthography(tag).name
