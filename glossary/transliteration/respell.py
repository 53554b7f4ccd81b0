"""Respell a name of one language as another language's press writes it: elements that are known, else by rule.

The language a name is written in and the language it comes from may differ: a Kazakh name in Russian spelling is
still Kazakh. Where the origin is not given it is guessed from the whole name.
"""

from __future__ import annotations

import functools
import math
import unicodedata
from collections.abc import Callable, Iterable

from glossary.languages.clues import name_endings
from glossary.languages.load import language_of, orthography, tags, usage
from glossary.orthography.apostrophes import with_letter_apostrophes
from glossary.orthography.casing import case_of, cased_like, lower, upper
from glossary.orthography.convert import convert, convertible
from glossary.orthography.identify import orthography_of
from glossary.orthography.rules import SECOND, Candidate, Kind, best_first
from glossary.transliteration.eastern import is_eastern, spelt_eastern
from glossary.transliteration.elements import NATIONS
from glossary.transliteration.endings import own_patronymic, patronymics, tails, with_ending
from glossary.transliteration.exonyms import exonyms
from glossary.transliteration.formants import by_formants
from glossary.transliteration.handed import as_handed
from glossary.transliteration.headed import Bare, bare_names, headed_name, may_be_borne, spelt_headed
from glossary.transliteration.hyphens import hyphened, joins_words
from glossary.transliteration.kind import kind_of
from glossary.transliteration.kind_words import BODY
from glossary.transliteration.known import of_kind, readings, spelt
from glossary.transliteration.letters import DOTTED, LONGEST_WORD, by_rule, is_through, likelihood
from glossary.transliteration.origin import guess_origin, is_kept
from glossary.transliteration.spellings import elements_by_spelling, is_told, spellings_within
from glossary.transliteration.syllables import ABROAD
from glossary.transliteration.western import spelt_western
from glossary.transliteration.words import spell_words, words_of

#: So many spellings are weighed, however few are asked for: what comes first must not depend on that.
BREADTH = 5
#: The weight of what rules say of a word whose elements are known well, and of one whose elements are doubtful.
BESIDE_KNOWN, BESIDE_DOUBTFUL = 0.4, 0.55
#: The same where the press takes the name as it is spelt: only an element in its usual spelling goes before. In
#: Russian, names that their home writes in Cyrillic lose little (Рахимжан is Rakhimzhan, though Рақымжан is Rakymzhan).
BESIDE_THROUGH, BESIDE_CYRILLIC = 0.9, 0.97
#: What a spelling with the formants of place names counts for beside a whole element.
FORMANT = 0.96
#: The least that a stem weighs beside a likelier one.
LEAST_LIKELY = 0.3
#: So many times as many spellings are put together where some of them may turn out to be hardly possible.
MORE = 3
#: What the Russian -ович weighs in the place of a surname, where the bearer's own tongue has another word.
HARDLY = SECOND**6
#: How many words of a name tell where it comes from.
_TELLING = 8


def respell(
    name: str, written: str, target: str, limit: int = 5, origin: str | None = None, kind: Kind | None = None
) -> list[Candidate]:
    """Up to *limit* spellings of *name*, which is written in the language *written*, in the press of *target*.

    A name in letters of another script is read as what has them (`orthography_of`); an abbreviation that is left so in
    its text stays, and so does a body with the word for its kind. *origin* is the language that the name comes from,
    *kind* what it is the name of: they are guessed where they are not given. Best first, with weights up to 1. Letter
    case follows the name word by word; what is no letter stays. A second script goes through the first one of its
    language. Raises `UnknownLanguage`.
    """
    own = orthography_of(name, written)
    if own != written and (own == target or (" " not in name and case_of(name) == "upper")):
        return [Candidate(name, 1.0)]
    return _respelt(name, own, target, max(limit, BREADTH), origin, kind)[:limit]


def _respelt(
    name: str, written: str, target: str, limit: int, origin: str | None, kind: Kind | None
) -> list[Candidate]:
    name = with_letter_apostrophes(name, written)
    first_written, first_target = first_script(written), first_script(target)
    if first_written != written:
        origin = first_written if origin == written else origin
        return _respelt(convert(name, written, first_written), first_written, target, limit, origin, kind)
    if kind != "place" and origin in {None, ABROAD} and (eastern := spelt_eastern(name, written, target)):
        return eastern[:limit]
    if kind != "person" and (abroad := exonyms(name, written, first_target)):
        return _in_script(_of_place(abroad, name, first_target)[:limit], first_target, target)
    if found := _as_headed(name, written, first_target, limit, origin, kind):
        return _in_script(found[:limit], first_target, target)
    home = first_script(origin) if origin else origin_of(name, written, target, kind)
    if first_target == target or (usage(target, home) and (origin or written != first_target)):
        return _in_press(name, written, target, limit, home, kind)
    same = written == first_target
    found = [Candidate(name, 1.0)] if same else _in_press(name, written, first_target, limit, home, kind)
    return _in_script(found, first_target, target)


def _in_press(name: str, written: str, target: str, limit: int, home: str, kind: Kind | None) -> list[Candidate]:
    """The spellings of a *name* at home in *home*, written in a first script."""
    if is_kept(_telling(name, written), written, home):
        written = home
    if whole := _whole(name, written, target, home, limit):
        return whole
    kind = kind or kind_of(name, written, home)
    if kind == "place":
        return _as_place(name, written, target, limit, home)
    found = _by_words(name, written, target, limit, home, kind)
    habits = usage(target, home)
    if written == home and habits is not None and habits.sometimes_kept:
        return best_first([*found, found[0].weighed(SECOND)._replace(text=name)])[:limit]
    return found


def _as_place(name: str, written: str, target: str, limit: int, home: str) -> list[Candidate]:
    """The spellings of the *name* of a place, with the hyphens that it has there."""
    if home == target and joins_words(written, home):
        name = name.replace("-", " ")
    found = _by_words(name, written, target, limit, home, "place")
    if " " in name and joins_words(target, home):
        return best_first(item for spelling in found for item in hyphened(spelling, target, home))[:limit]
    return found


def _as_headed(
    name: str, written: str, target: str, limit: int, origin: str | None, kind: Kind | None
) -> list[Candidate]:
    """The spellings of the *name* of a place or body that has the word for its kind; none of any other."""
    item = headed_name(name, written, kind) if target != written else None
    if item is None:
        return []

    def spell(alone: str) -> Bare:
        if item.kind.named == BODY and orthography_of(alone, written) != written:
            return Bare([Candidate(alone, 1.0)], "place")
        home = first_script(origin) if origin else origin_of(alone, written, target)
        called: Kind = "place" if item.kind.named == "place" else kind_of(alone, written, home)
        of_person = not item.kind.named and (called == "person" or may_be_borne(alone, written))
        return Bare(_respelt(alone, written, target, limit, origin, called), "person" if of_person else "place")

    return spelt_headed(item, name, written, target, spell)


def _by_words(name: str, written: str, target: str, limit: int, home: str, kind: Kind) -> list[Candidate]:
    """The spellings of *name* word by word, but for words that are one element together.

    A patronymic in the place of a surname is spelt as its bearer writes it (Момышұлы, Момышулы): few are of -ович.
    """
    native = own_patronymic(words_of(name), written, target)
    breadth = MORE * limit if native else limit
    found = spell_words(
        name,
        lambda word: _spell(word)(word, written, target, home, breadth, kind),
        breadth,
        lambda words: _whole(words, written, target, home, limit),
    )
    if native:
        weighed = (item if item.text.lower().endswith(native) else item.weighed(HARDLY) for item in found)
        found = sorted(weighed, key=lambda item: -item.weight)
    return found[:limit]


def _in_script(found: list[Candidate], first: str, target: str) -> list[Candidate]:
    """*found*, spelt in the *first* script of a language, in the script of *target*."""
    if first == target:
        return found
    return [Candidate(convert(item.text, first, target), item.weight, item.known) for item in found]


def _of_place(texts: tuple[str, ...], name: str, target: str) -> list[Candidate]:
    """The candidates of a place that each language has a name for, in capitals where *name* is."""
    cased = (upper(text, target) if case_of(name) == "upper" else text for text in texts)
    return [Candidate(text, SECOND**rank, (name,)) for rank, text in enumerate(cased)]


def _whole(name: str, written: str, target: str, home: str, limit: int) -> list[Candidate]:
    """The spellings of a *name* of several words or parts that is one element: Ысык-Көл, Dağlıq Qarabağ.

    None where rules would have to say how it is spelt: they say more of each word.
    """
    small = lower(name, written)
    if small.isalpha():
        return []
    found = [item for item in readings(small, written) if item.tail is None and len(item.parts) == 1]
    own = [item for item in found if item.home in {home, "ru"} and is_told(item.parts[0], target)]
    spellings = [item for reading in own for item in spelt(reading, target, limit)]
    return [
        Candidate(cased_like(item.text, name, target), item.weight, (name,))
        for item in sorted(spellings, key=lambda item: -item.weight)[:limit]
    ]


def _spell(word: str) -> Callable[..., tuple[Candidate, ...]]:
    """How a word is spelt: what is too long for one is not remembered."""
    return _spelt_word if len(word) <= LONGEST_WORD else _spelt_word.__wrapped__


def origin_of(name: str, written: str, target: str, kind: Kind | None = None) -> str:
    """The language that *name*, of a *kind* that is guessed where it is not given, seems to come from, that of names
    from abroad for those of the East; what script it is or will be written in tells nothing.
    """
    name = with_letter_apostrophes(name, written)
    if first_script(written) != written:
        name, written = convert(name, written, first_script(written)), first_script(written)
    if item := headed_name(name, written, kind):
        name, kind = bare_names(item, written)[0], "place" if item.kind.named == "place" else None
    if kind != "place" and is_eastern(name, written):
        return ABROAD
    target = first_script(target)
    kind = kind or ("person" if " " in name else "place")
    return guess_origin(_telling(name, written), written, target, kind)


def _telling(name: str, written: str) -> tuple[str, ...]:
    """The words of *name*, lower case, that tell where it comes from."""
    words = (lower(word, written) for word in words_of(name) if len(word) <= LONGEST_WORD)
    return tuple(words)[:_TELLING]


def first_script(tag: str) -> str:
    """The orthography of the same language in its first script, if there is a table from *tag* to it."""
    first = language_of(tag)
    return first if first in tags() and (first == tag or convertible(tag, first)) else tag


@functools.lru_cache(maxsize=50_000)
def _spelt_word(word: str, written: str, target: str, home: str, limit: int, kind: Kind) -> tuple[Candidate, ...]:
    small = lower(word, written)
    homes = {home, "ru"} if home != "en" else {home}
    linking = word == small and small in name_endings().links  # Faysal bin Ferhan: no thousand
    known = [item for item in readings(small, written) if item.home in homes and not linking]
    known = [item for item in known if item.home == home] or known
    found = [item for reading in of_kind(known, kind) for item in spelt(reading, target, limit, kind)]
    if home == "en":
        found += spelt_western(small, written, target)
    found = [item._replace(known=(word,)) for item in found]
    if kind == "place":
        found += _by_formants(small, written, target, home, limit)
    less, texts = _beside(found, written, target, home), {item.text for item in found}
    ruled = (
        item.weighed(less)._replace(known=(word,) if item.text in texts else ())
        for item in _ruled(small, written, target, home, limit, kind)
    )
    every: Iterable[Candidate] = (*found, *ruled)
    if home not in {written, target}:
        every = as_handed(every, small, home)
    return tuple(item._replace(text=_cased(item.text, word, target)) for item in best_first(every)[:limit])


def _cased(spelling: str, like: str, target: str) -> str:
    """A lower-case *spelling* in the letter case of *like*; a dot that was kept for a capital is part of it."""
    return unicodedata.normalize("NFC", cased_like(spelling, like, target)).replace(DOTTED, "i")


def _by_formants(word: str, written: str, target: str, home: str, limit: int) -> list[Candidate]:
    found = by_formants(word, written, target, home, lambda rest: _rest(rest, written, target, home, limit))
    return [item.weighed(FORMANT)._replace(known=(word,)) for item in found]


def _rest(rest: str, written: str, target: str, home: str, limit: int) -> tuple[Candidate, ...]:
    """What stands beside a formant, as a known element is spelt (Mamedli is named after a Mamed) or else by rule."""
    found = (
        item.weighed(weight)
        for element, weight in elements_by_spelling(written).get(rest, ())
        if element.home == home
        for item in spellings_within(element, target, "place")
    )
    known = tuple(best_first(found)[:limit])
    return known or by_rule(rest, written, target, home, limit, "place")


def _beside(known: list[Candidate], written: str, target: str, home: str) -> float:
    """What spellings by rule weigh beside those of *known* elements, in a press that may take names as *written*."""
    if not known:
        return 1.0
    if is_through(written, target, home):
        scripts = {orthography(written).script, orthography(home).script}
        return BESIDE_CYRILLIC if scripts == {"Cyrl"} else BESIDE_THROUGH
    return BESIDE_KNOWN if max(item.weight for item in known) > BESIDE_DOUBTFUL else BESIDE_DOUBTFUL


def _ruled(word: str, written: str, target: str, home: str, limit: int, kind: Kind) -> list[Candidate]:
    cuts = patronymics(word, written, home) if home != "ru" or written in NATIONS else []
    found = [
        item.weighed(weight)
        for tail, weight in zip(cuts, _likely([tail.stem for tail in cuts], written, target, home), strict=True)
        for stem in by_rule(tail.stem, written, target, home, limit, "patronymic")
        for item in with_ending(stem, tail, target, home)
    ]
    if kind == "person" and any(tail.of_surname for tail in tails(word, written)):
        kind = "surname"
    return found or list(by_rule(word, written, target, home, limit, kind))


def _likely(stems: list[str], written: str, target: str, home: str) -> list[float]:
    """The weight of each of *stems*, of which one was the father's name: Бейсенбай or Бейсенба, Ризай or Риза."""
    if len(stems) < 2 or is_through(written, target, home):
        return [1.0] * len(stems)
    chances = [likelihood(stem, written, home) for stem in stems]
    return [max(LEAST_LIKELY, math.exp(chance - max(chances))) for chance in chances]
