"""The shapes of the language data: what a file of a language may say, key by key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Rules of one table: `"core / left_right" = "result"`, or a list of results, the usual one first
#: (one that is seldom right ends in `?`).
RuleTable = Mapping[str, "str | list[str]"]


@dataclass(frozen=True, slots=True)
class Orthography:
    """One language in one script under one rulebook.

    *reads* turns its letters into sounds, *writes* sounds into its letters (see orthography/rules.py for
    the notation); *restores* overrides *reads* for names of other languages that are spelt in this one (English
    kh, zh, y); *habits* names what is one choice through a whole name, with the lists of spellings that follow it;
    *converts* takes texts of the language's other scripts into this one, *variants* names the tables of
    older spellings of a script with the pattern of their marks, *exceptions* the words that a table would spell
    wrongly (a list: alone, and before a suffix); *suffixes* is the pattern of what may follow such a
    word; *glyphs* are letters that are disputed and may be printed otherwise; an *optional*
    orthography is written on request alone. *foreign* are letters of other languages that stand in its texts all the
    same: they are converted by their sound, and a person should look. *apostrophe* is the sign that belongs to
    its letters. *lost* are letters, as any language spells its names, that others do not restore (handed.py), with
    those that stand for them, if any do. *samples* are pairs that the tests run: table, source, target.
    """

    tag: str
    name: str
    script: str
    norm: str
    norm_address: str
    alphabet: str
    vowels: str
    dotted_i: bool = False
    apostrophe: str = ""
    foreign: str = ""
    notes: str = ""
    reads: RuleTable = field(default_factory=dict)
    writes: RuleTable = field(default_factory=dict)
    restores: RuleTable = field(default_factory=dict)
    habits: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    converts: Mapping[str, RuleTable] = field(default_factory=dict)
    variants: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    exceptions: Mapping[str, Mapping[str, str | list[str]]] = field(default_factory=dict)
    suffixes: str = ""
    lost: Mapping[str, str] = field(default_factory=dict)
    glyphs: str = ""
    optional: bool = False
    samples: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Ending:
    """Names whose spelling hides how they sound: *ends* is a pattern, the rest says what counts instead.

    *neutral* endings are skipped when the last vowel is looked for; *harmony* is `front` or `back`;
    *possessive* endings take the pronominal n (-oğlu, -ұлы); *said* is what foreign spellings are said with instead.
    """

    ends: str
    neutral: bool = False
    harmony: str = ""
    said: str = ""
    possessive: bool = False


@dataclass(frozen=True, slots=True)
class Paradigm:
    """How words decline: those that match the pattern *ends* lose the letters *cut* and take the ending of a case; the
    word stays in a case that has none.

    *of* is `person` or `thing` where only their names decline so. *part* is `adjective` for words that stand before a
    noun, whether they change or not, `surname` for those that decline before a hyphen, too, `preposition` for those
    that a part before a hyphen declines before, `abbreviation` for those whose endings stay small. *gender* is that of
    nouns that are not masculine.
    """

    ends: str
    cut: str = ""
    of: str = ""
    part: str = ""
    gender: str = ""
    GEN: str | None = None
    DAT: str | None = None
    ACC: str | None = None
    ACC_animate: str | None = None
    INS: str | None = None
    ESS: str | None = None

    def ending(self, case: str, animate: bool) -> str | None:
        """The ending of *case*, None where the word stays as it is."""
        if animate and case == "ACC" and self.ACC_animate is not None:
            return self.ACC_animate
        ending: str | None = getattr(self, case, None)
        return ending


@dataclass(frozen=True, slots=True)
class Grammar:
    """How one orthography puts suffixes on a name.

    *harmony* gives the letters of `back`, `front` and `rounded` vowels; *rounding_syllables* is the length of word
    up to which rounding is written (0: always). *classes* are final letters by class; *archiphonemes* say what a
    capital of a suffix becomes after a vowel letter, a harmony, a class, or `other`. *suffixes* and
    *after_possessive* give each feature's shape: `(x)` stands after a vowel if x is a consonant, after a consonant
    if it is a vowel; a pair (`GEN;ADJ`) has a shape of its own. *stems* change the end of a name before a feature
    (feature, ending, replacement); *fused* are endings that become the suffixed form themselves; *softened* are final
    letters that common nouns soften before a vowel, *elided* the vowels that they lose there: read, never written;
    *names_said_soft* tells that writers soften names as well, since they say them so.
    *links* is the sign before the first suffix by kind of name (a list: the usual one, then others accepted), or by
    what can be seen of it (`abbreviation`, `foreign`, `number`, `quoted`), *unlinked* the features that take none but
    after what looks like *always_linked*; *sign_required* says that letters without the sign are no suffix (English).
    *letters* says the letters of an abbreviation, *abbreviations* whether it is said by `letters`, as a `word` where it
    has a vowel, or by `letters or in full`, *said_as_words* is the pattern of those that are words all the same.
    *numerals* says the words that numbers end in. *spelt_as_said* is false where the spelling of a person does not tell
    how the name ends in speech, so that a suffix which seems not to fit may be right. *paradigms* are the declensions
    of a language whose words change their ending (Russian): the first that fits counts; *ending_letters* are what is
    cut off the end of a word to look for its stem; *men* is the pattern of given names of men that decline as those of
    women.
    """

    tag: str
    source: str
    harmony: Mapping[str, str] = field(default_factory=dict)
    rounding_syllables: int = 0
    classes: Mapping[str, str] = field(default_factory=dict)
    archiphonemes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    suffixes: Mapping[str, str | list[str]] = field(default_factory=dict)
    after_possessive: Mapping[str, str | list[str]] = field(default_factory=dict)
    stems: tuple[tuple[str, str, str], ...] = ()
    fused: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    softened: Mapping[str, str] = field(default_factory=dict)
    names_said_soft: bool = False
    elided: str = ""
    links: Mapping[str, str | list[str]] = field(default_factory=dict)
    sign_required: bool = False
    unlinked: tuple[str, ...] = ()
    always_linked: tuple[str, ...] = ()
    letters: Mapping[str, str] = field(default_factory=dict)
    abbreviations: str = "word"
    said_as_words: str = ""
    numerals: Mapping[str, str] = field(default_factory=dict)
    endings: tuple[Ending, ...] = ()
    spelt_as_said: bool = True
    paradigms: tuple[Paradigm, ...] = ()
    ending_letters: str = ""
    men: str = ""
    notes: str = ""
    samples: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LetterTable:
    """Names of one orthography letter by letter in another language, by the official or academic table *source*."""

    source: str
    letters: RuleTable


@dataclass(frozen=True, slots=True)
class Usage:
    """What a language's press does with names of one other language.

    *keep* copies the spelling, *sometimes_kept* says that part of the press does (Berdimuhamedow, Berdimuhamedov);
    *reads* and *writes* override single rules of the two orthographies. *restores* is the way back: what the letters of
    such a name, spelt in this language, may have been in sounds of the other.
    *cognates* says that a shared name is written as the own nation bears it (Əhməd is Ahmet in Turkish),
    *regular_cognates* that it is where rules may give that form (Islom is İslam, but Sardor no Serdar); *through* is
    the language whose spelling of such names the press follows (Kazakh and English: Russian), *shared* says that it
    does so in names of persons even where both have one script (Сулейменов in Kyrgyz), *relay* the one that it
    has the names of persons from, even those that it reads in their own letters (Uzbek names in Kazakh), *formerly* the
    one by whose spelling it had them, as older passports have (Gasanov of Həsənov), read but not written; *plain* says
    what most of the press puts for letters of a kept spelling (English s for ş); *places* overrides *writes* in names
    of places, where maps keep other habits (Джергалан, but Жапаров), *surnames* in the stems of surnames, where
    passports do (Шароф, but Шарафов), *patronymics* in the names of fathers. *hyphens* are the words, in small letters
    of this language, that a hyphen joins to the next one in names of places which their home writes apart
    (Ашагы-Гюздек); `*` stands for any word. *styles* are the letter tables beside the press: `official`, `academic`,
    `passport`.
    """

    source: str
    keep: bool = False
    sometimes_kept: bool = False
    cognates: bool = False
    regular_cognates: bool = False
    through: str = ""
    shared: bool = False
    relay: str = ""
    formerly: str = ""
    reads: RuleTable = field(default_factory=dict)
    writes: RuleTable = field(default_factory=dict)
    restores: RuleTable = field(default_factory=dict)
    plain: RuleTable = field(default_factory=dict)
    places: RuleTable = field(default_factory=dict)
    surnames: RuleTable = field(default_factory=dict)
    patronymics: RuleTable = field(default_factory=dict)
    hyphens: tuple[str, ...] = ()
    styles: Mapping[str, LetterTable] = field(default_factory=dict)
    notes: str = ""
    samples: tuple[tuple[str, str], ...] = ()
