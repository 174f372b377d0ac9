"""Texts out of web pages: tags and entities made readable, nothing that was said in them lost."""

from __future__ import annotations

import html
import re

_TAGS = r"p|br|b|i|u|ul|ol|li|div|span|strong|em|a|h[1-6]|table|tbody|tr|td|th|font|blockquote"
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s+[\w:-]+\s*=[^<>]*)?\s*/?>", re.I)
_LINK = re.compile(
    r"<a\s[^<>]{0,300}?href\s*=\s*[\"']?([^\"'<>\s]{1,2000}+)[\"']?[^<>]{0,300}+>((?:[^<]|<(?!/?a[\s>]))*)</a>",
    re.I,
)
_PAGE = re.compile(r"</[a-z]|<(?:br|p|li|ul|ol|div|table|tr|td|h[1-6]|a\s+\w+\s*=)\b", re.I)
"""What only pages hold: "A<B>C e. V." is a name."""
_POINT = re.compile(r"<li(?:\s[^<>]*)?>", re.I)
_LINE = re.compile(r"<br\s*/?>|</(?:p|div|h[1-6]|tr|li|ul|ol|blockquote)>", re.I)
_CELL = re.compile(r"</t[dh]>", re.I)
_ENTITY = re.compile(
    r"&(?:amp|quot|lt|gt|nbsp|shy|apos|copy|[aouAOU]uml|[aeiou](?:acute|grave|circ)|szlig|[nm]dash|[bl]dquo|"
    r"[lr]d?quo|hellip|euro|sect|#\d{2,5}|#x[0-9a-f]{2,5});",
    re.I,
)


def readable(text: str) -> str:
    """The text as a page would show it; texts without tags or entities come back as they are.

    A link keeps its address in brackets, points of a list get a dot.
    """
    if "<" in text and _PAGE.search(text):
        text = _POINT.sub("\n• ", _LINK.sub(_linked, text))
        text = _TAG.sub("", _CELL.sub(" ", _LINE.sub("\n", text)))
        lines = [line.strip() for line in text.split("\n")]
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).replace("\n\n•", "\n•").strip()
    if "&" in text and _ENTITY.search(text):
        plain = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
        text = plain.replace("\xa0", " ").replace("\xad", "")
    return text


def _linked(found: re.Match[str]) -> str:
    address, words = found[1].removeprefix("mailto:"), found[2]
    return words if address in words else f"{words} ({address})"
