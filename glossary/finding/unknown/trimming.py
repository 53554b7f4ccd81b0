"""What stands beside a name in its run: titles, words of the sentence and forms of address are cut off, and the name of
a father is joined to it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import regex

from glossary.finding.unknown.agreement import disagrees
from glossary.finding.words.knownnames import is_given_at_home, is_of_man, is_surname
from glossary.finding.words.nameword import bare, inflected, inner, is_feminine
from glossary.finding.words.parts import is_apart, is_only_ordinary
from glossary.finding.words.smallwords import is_eastern
from glossary.finding.words.stems import declines
from glossary.finding.words.surroundings import WORD_AFTER, before, starts_sentence, word_before
from glossary.finding.words.word import FULL, Word
from glossary.finding.words.wordclass import (
    is_agent,
    is_by_name,
    is_compound_head,
    is_head,
    is_honorific,
    is_of_place,
    is_owner_place,
    is_thing_before,
    is_title,
    is_verb,
    lemmas,
)
from glossary.inflection.analyse import analyse
from glossary.languages.clues import cues, name_endings
from glossary.orthography.casing import lower
from glossary.transliteration.exonyms import on_maps

#: The small word for a son or daughter after the name of a father, and a suffix.
_PATRONYMIC = regex.compile(rf" ({'|'.join(map(regex.escape, name_endings().particles))})(\p{{L}}{{0,6}})(?!\p{{L}})")


def patronymic_at(text: str, position: int, tag: str) -> regex.Match[str] | None:
    """The small word for a son or daughter at *position*, and its suffix; no word that only begins so: `qızılını`."""
    match = _PATRONYMIC.match(text, position)
    return None if match and match[2] and match[1] not in lemmas(match[1] + match[2], tag) else match


def joined_parts(text: str, parts: Iterable[list[Word]], tag: str) -> Iterator[list[Word]]:
    """*parts* of one run, the name of a father with the full name before it: `Həsən Rəhimi Şapur oğlu`."""
    joined: list[Word] = []
    for part in parts:
        is_father = len(part) == 1 and len(joined) >= FULL and patronymic_at(text, part[0].end, tag)
        if joined and not is_father:
            yield joined
            joined = []
        joined = [*joined, *part]
    if joined:
        yield joined


def trimmed(text: str, words: list[Word], tag: str) -> tuple[list[Word], bool]:
    """*words* without ordinary words and titles before a name and honorifics after it, and whether there were such."""
    honoured = False
    while len(words) > 1 and not _is_own_first(text, words, tag) and _is_word_before(text, words[0], words[1], tag):
        words = words[1:]
    words = words[_strange_opening(text, words, tag) :]
    if declines(tag) and len(words) > FULL and _is_of_other_case(words, tag):
        words = words[1:]
    while len(words) > FULL and not _is_eastern(words, tag) and _is_word_after(text, words, tag):
        words = words[:-1]
    while len(words) > 1 and _is_honorific(words[-1], tag):
        honoured, words = True, words[:-1]
    return words, honoured


def _is_own_first(text: str, words: list[Word], tag: str) -> bool:
    """Whether the first of *words* belongs to the name whatever it means: `Mun Ce İn`, `Hacı Bektaş Veli`, `El Cezeri`.

    One that is a title as well is part of a name where no sentence begins, or before a name of two words.
    """
    small = lower(words[0].text, tag)
    if small in cues(tag).epithets and words[0].end + 1 == words[1].start:
        return len(words) > FULL or small not in cues(tag).titles or not starts_sentence(text, words[0].start)
    return _is_eastern(words, tag)


def _is_word_before(text: str, word: Word, following: Word, tag: str) -> bool:
    return _is_no_name(text, word, following, tag) or _is_beside_name(text, word, following, tag)


def _strange_opening(text: str, words: list[Word], tag: str) -> int:
    """How many of *words* no list has, where a sentence begins, and a given name and a surname follow: `Шабандоз
    Кенжеғұл Сарбазұлы`; no by-name from a place (Elmalılı Hamdi Yazır) and no epithet (Mir Cəlal Paşayev).
    """
    if len(words) <= FULL or any(word.initial for word in words) or not starts_sentence(text, words[0].start):
        return 0
    strange = sum(1 for _ in itertools.takewhile(lambda word: inner(word.text, tag).strange, words))
    follows = len(words) - strange > 1 and _is_full(words[strange].text, words[strange + 1].text, tag)
    own = is_by_name(words[0].text, tag) or lower(words[0].text, tag) in cues(tag).epithets
    return strange if follows and not own else 0


def _is_of_other_case(words: list[Word], tag: str) -> bool:
    """Whether the first of *words* stands in another case than the name after it, or is the place before it:
    `главе Нацбанка Тимуру Сулейменову`, `принял в Астане Бахыта Султанова`.
    """
    first, *others = (word.text for word in words)
    placed = not bare(first, tag).telling and any(item.lemma in on_maps(tag) for item in analyse(first, tag))
    return not words[0].initial and (placed or disagrees(first, tuple(others), tag))


def _is_full(first: str, second: str, tag: str) -> bool:
    """Whether the words *first* and *second* are a given name and what ends as a surname may."""
    known = bare(second, tag)
    return inner(first, tag).given and (known.telling or known.weak or inflected(second, tag).telling)


def _is_word_after(text: str, words: list[Word], tag: str) -> bool:
    """Whether the last of *words* is a word of the sentence after the name, or the name of a thing before its head; a
    word of the language after given names alone is their surname: `Halil Umut Akar`.
    """
    if is_only_ordinary(words[-1], tag):
        return not (is_only_ordinary(words[-2], tag) or _is_surname_after(text, words, tag))
    return _is_before_head(text, words, tag)


def _is_surname_after(text: str, words: list[Word], tag: str) -> bool:
    """Whether the last of *words* stands after given names, patronymics and initials alone, and before no other word
    with a capital: `George W. Bush`.
    """
    *firsts, last = words
    after = WORD_AFTER.match(text, last.end)
    if is_apart(last.text, tag) or (after is not None and after[1][0].isupper()):
        return False
    given = [not word.initial and (bare(word.text, tag).given or bare(word.text, tag).patronymic) for word in firsts]
    return given[0] and all(known or word.initial for known, word in zip(given, firsts, strict=True))


def _is_before_head(text: str, words: list[Word], tag: str) -> bool:
    """Whether the last of *words*, which nothing is known of, stands after a full name and before the head of its own:
    `Tomas Jilin Göyyaylaq düşərgəsində`.
    """
    after = WORD_AFTER.match(text, words[-1].end)
    if any(word.initial for word in words) or after is None or not after[1].islower():
        return False
    first, last = (bare(word.text, tag) for word in (words[0], words[-1]))
    is_owner = "GEN" in inflected(words[-1].text, tag).features
    named = last.strange or bare(words[-2].text, tag).patronymic  # Ерлан Болатұлы Айбын орденін алды
    return first.given and named and not is_owner and (is_head(after[1], tag) or is_compound_head(after[1], tag))


def _is_eastern(words: list[Word], tag: str) -> bool:
    """Whether *words* are all such as East Asian names are made of."""
    return all(is_eastern(left.text, right.text, tag) for left, right in itertools.pairwise(words))


def _is_honorific(word: Word, tag: str) -> bool:
    """Whether *word* is a form of address, and no surname abroad: Khan."""
    if word.initial or is_surname(lower(word.text, tag), tag):
        return False
    return is_honorific(word.text, tag)


def _is_no_name(text: str, word: Word, following: Word, tag: str) -> bool:
    """Whether *word* is a title, a place or an ordinary word; inside a sentence a capital makes a name of the last
    before a surname, and of a title that is a given name of the language.
    """
    if word.initial:
        return False
    known, opening = bare(word.text, tag), starts_sentence(text, word.start)
    around, small = cues(tag), lower(word.text, tag)
    is_thing = is_thing_before(word.text, following.text, tag)
    if is_thing or (opening and is_agent(word.text, tag) and bare(following.text, tag).given):
        return True
    if is_title(word.text, tag) or small in around.address:
        return not known.given or _is_title_before(word, following, opening, tag)
    given = known.given or (declines(tag) and inner(word.text, tag).given and _is_surname(following, tag))
    if given or (known.borne and not (is_only_ordinary(following, tag) or bare(following.text, tag).given)):
        return False
    if is_of_place(word.text, tag) and not known.surname:
        return True
    return known.place or (known.ordinary and not _is_titled_name(text, word.start, following, tag))


def _is_title_before(word: Word, following: Word, opening: bool, tag: str) -> bool:
    """Whether *word*, a title that is a given name as well, is the title: of a given name or an initial where it is
    *opening* a sentence, of a place, or of any name if only neighbours bear it: `Vali Niyazi Bayramov`.
    """
    if following.initial:
        return opening
    if is_owner_place(following.text, tag):
        return True
    if not is_given_at_home(word.text, tag) and inflected(following.text, tag).telling:
        return True
    small = lower(following.text, tag)
    of_woman = is_of_man(word.text, tag) and is_feminine(small[:-1], small[-1:])  # Vəkil Sadıqova
    return opening and (bare(following.text, tag).given or of_woman)


def _is_titled_name(text: str, start: int, following: Word, tag: str) -> bool:
    """Whether the word of the language at *start* is part of a name inside a sentence: before a surname, or after a
    title and before what nothing is known of: `бапкері Ерке Булбан`.
    """
    if starts_sentence(text, start):
        return False
    return _is_surname(following, tag) or (bare(following.text, tag).strange and _is_titled(text, start, tag))


def _is_titled(text: str, start: int, tag: str) -> bool:
    """Whether a title in small letters stands right before *start*."""
    match = word_before(before(text, start))
    return match is not None and match[1].islower() and is_title(match[1], tag)


def _is_surname(word: Word, tag: str) -> bool:
    known = inflected(word.text, tag)
    return not word.initial and known.surname and not (known.stem or known.place)


def _is_beside_name(text: str, word: Word, following: Word, tag: str) -> bool:
    """Whether *word* has a case suffix or is a verb, and a given name follows: `İkinciliği Kerem Uslu aldı`; or the
    surname of somebody, after a word of the language that begins the sentence: `Kechada Sapayeva`.
    """
    if word.initial or following.initial or inner(word.text, tag).telling:
        return False
    known = inflected(word.text, tag)
    opening = known.ordinary or is_verb(word.text, tag)
    if not inner(following.text, tag).given and not (
        opening and _is_surname(following, tag) and starts_sentence(text, word.start)
    ):
        return False
    cases = {"GEN"} if declines(tag) else {"GEN", "DAT", "ACC", "LOC", "ABL"}
    return bool(cases & set(known.features)) or is_verb(word.text, tag)
