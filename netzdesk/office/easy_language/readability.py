"""How hard a German text is to read, by two formulas that school and research use."""

from __future__ import annotations

from dataclasses import dataclass

from netzdesk.base.text import translate
from netzdesk.office.easy_language.words import sentences, syllables, words


@dataclass(frozen=True, slots=True)
class Readability:
    """``vienna`` is the school year that copes with the text (4 easy … 15 very hard); ``amstad`` 0 hard … 100 easy.

    ``sentence_length`` is words per sentence, ``word_length`` syllables per word.
    """

    sentences: int
    words: int
    sentence_length: float
    word_length: float
    vienna: float
    amstad: float

    def in_words(self) -> str:
        """What the value of Flesch and Amstad means, on the scale that is usual for it."""
        steps = (
            (80, translate("EasyLanguage", "sehr leicht")),
            (70, translate("EasyLanguage", "leicht")),
            (60, translate("EasyLanguage", "mittel")),
            (50, translate("EasyLanguage", "mittelschwer")),
            (30, translate("EasyLanguage", "schwer")),
        )
        hardest = translate("EasyLanguage", "sehr schwer")
        return next((words for least, words in steps if self.amstad >= least), hardest)


def readability(text: str) -> Readability | None:
    """The figures of a text, None for one without words.

    First Wiener Sachtextformel: R. Bamberger, E. Vanecek, "Lesen – Verstehen – Lernen – Schreiben" (1984).
    Flesch for German: T. Amstad, "Wie verständlich sind unsere Zeitungen?" (1978).
    """
    parts = [piece.words for piece in words(text)]
    if not parts:
        return None
    count, lines = len(parts), max(len(sentences(text)), 1)
    spoken = [syllables(part) for part in parts]
    many = 100 * sum(1 for each in spoken if each >= 3) / count
    one = 100 * sum(1 for each in spoken if each == 1) / count
    long_words = 100 * sum(1 for part in parts if len(part) > 6) / count
    per_sentence, per_word = count / lines, sum(spoken) / count
    vienna = 0.1935 * many + 0.1672 * per_sentence + 0.1297 * long_words - 0.0327 * one - 0.875
    amstad = 180 - per_sentence - 58.5 * per_word
    return Readability(lines, count, per_sentence, per_word, vienna, amstad)
