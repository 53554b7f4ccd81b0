"""What stands beside a name in its run: titles, words of the sentence and forms of address are cut off, and the name of
a father is joined to it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

import regex

from glossary.finding.words.nameword import bare, inflected, is_surname
from glossary.finding.words.smallwords import is_eastern
from glossary.finding.words.stems import declines
from glossary.finding.words.surroundings import starts_sentence
from glossary.finding.words.word import FULL, Word
from glossary.finding.words.wordclass import is_agent, is_by_name, is_honorific, is_of_place, is_thing, is_verb
from glossary.inflection.ordinary import is_listed
from glossary.languages.clues import cues, name_endings
from glossary.orthography.casing import lower

#: The small word for a son or daughter after the name of a father, and a suffix.
_PATRONYMIC = regex.compile(rf" ({'|'.join(map(regex.escape, name_endings().particles))})(\p{{L}}{{0,6}})(?!\p{{L}})")


def patronymic_at(text: str, position: int, tag: str) -> regex.Match[str] | None:
    """The small word for a son or daughter at *position*, and its suffix; no word that only begins so: `qızıl`."""
    match = _PATRONYMIC.match(text, position)
    return None if match and match[2] and is_listed(match[1] + match[2], tag) else match


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
    if _is_strange_opening(text, words, tag):
        words = words[1:]
    while len(words) > 2 and not _is_eastern(words, tag) and _is_word_after(words[-2], words[-1], tag):
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
    return _is_no_name(text, word, following, tag) or _is_beside_name(word, following, tag)


def _is_strange_opening(text: str, words: list[Word], tag: str) -> bool:
    """Whether the first of *words* is a word that no list has, where a sentence begins, and a given name and a surname
    follow: `Шабандоз Кенжеғұл Сарбазұлы`; no by-name from a place (Elmalılı Hamdi Yazır).
    """
    full = words[: FULL + 1]
    if len(words) <= FULL or any(word.initial for word in full) or not starts_sentence(text, words[0].start):
        return False
    first, second, third = (bare(word.text, tag) for word in full)
    follows = second.given and (third.telling or inflected(words[FULL].text, tag).telling)
    return first.strange and follows and not is_by_name(words[0].text, tag)


def _is_word_after(preceding: Word, word: Word, tag: str) -> bool:
    return _is_only_ordinary(word, tag) and not _is_only_ordinary(preceding, tag)


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
    before a surname, and of a title that is a given name.
    """
    if word.initial:
        return False
    known, opening = bare(word.text, tag), starts_sentence(text, word.start)
    around, small = cues(tag), lower(word.text, tag)
    if is_thing(word.text, tag) or (opening and is_agent(word.text, tag) and bare(following.text, tag).given):
        return True
    if small in around.titles or small in around.address:
        return not known.given or (opening and (following.initial or bare(following.text, tag).given))
    if known.given or (known.borne and not (_is_only_ordinary(following, tag) or bare(following.text, tag).given)):
        return False
    if is_of_place(word.text, tag) and not known.surname:
        return True
    return known.place or (known.ordinary and (opening or not _is_surname(following, tag)))


def _is_surname(word: Word, tag: str) -> bool:
    known = inflected(word.text, tag)
    return not word.initial and known.surname and not (known.stem or known.place)


def _is_only_ordinary(word: Word, tag: str) -> bool:
    known = bare(word.text, tag)
    return not word.initial and known.ordinary and not (known.telling or known.suffix)


def _is_beside_name(word: Word, following: Word, tag: str) -> bool:
    """Whether *word* has a case suffix or is a verb, and a given name follows: `İkinciliği Kerem Uslu aldı`."""
    if word.initial or following.initial or not bare(following.text, tag).given or bare(word.text, tag).telling:
        return False
    cases = {"GEN"} if declines(tag) else {"GEN", "DAT", "ACC", "LOC", "ABL"}
    return bool(cases & set(inflected(word.text, tag).features)) or is_verb(word.text, tag)
