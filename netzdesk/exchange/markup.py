"""Texts out of web pages: tags and entities made readable, nothing that was said in them lost."""

from __future__ import annotations

import html
import re

_TAGS = r"p|br|b|i|u|ul|ol|li|div|span|strong|em|a|h[1-6]|table|tbody|tr|td|th|font|blockquote"
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s+[\w:-]+\s*=[^<>]*)?\s*/?>", re.I)
_LINK = re.compile(r"<a\s[^<>]*?href\s*=\s*[\"']+([^\"'<>]+)[\"'][^<>]*>(.*?)</a>", re.I | re.S)
_POINT = re.compile(r"\s*<li(?:\s[^<>]*)?>\s*", re.I)
_LINE = re.compile(r"<br\s*/?>|</(?:p|div|h[1-6]|tr|li|ul|ol|blockquote)>", re.I)
_ENTITY = re.compile(
    r"&(?:amp|quot|lt|gt|nbsp|shy|apos|[aouAOU]uml|szlig|[nm]dash|[bl]dquo|[lr]d?quo|hellip|euro|sect|#\d{2,5});"
)


def readable(text: str) -> str:
    """The text as a page would show it; texts without tags or entities come back as they are.

    A link keeps its address in brackets, points of a list get a dot.
    """
    if "<" in text and _TAG.search(text):
        text = _LINK.sub(r"\2 (\1)", text)
        text = _LINE.sub("\n", _POINT.sub("\n• ", text))
        text = re.sub(r"\n\s*\n\s*", "\n\n", _TAG.sub("", text)).replace("\n\n•", "\n•").strip()
    if "&" in text and _ENTITY.search(text):
        text = (
            _ENTITY.sub(lambda found: html.unescape(found[0]), text).replace("\xa0", " ").replace("\xad", "")
        )
    return text
