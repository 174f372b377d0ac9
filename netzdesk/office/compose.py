"""The blocks of a story, one after the other, as boxes to be laid out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from netzdesk.office.badges import cards
from netzdesk.office.bars import bars
from netzdesk.office.beside import beside
from netzdesk.office.boxes import Box, Break, Stack
from netzdesk.office.contents import contents
from netzdesk.office.cover import cover
from netzdesk.office.figures import drawing, picture
from netzdesk.office.forms import form_line, sign_off
from netzdesk.office.letter_head import address
from netzdesk.office.paragraphs import bullets, facts, heading, note, para
from netzdesk.office.setting import Setting
from netzdesk.office.shapes import Drawing
from netzdesk.office.story import (
    Address,
    Bars,
    Beside,
    Block,
    Bullets,
    Cards,
    Contents,
    Cover,
    Facts,
    FormLine,
    Heading,
    Keep,
    Note,
    PageBreak,
    Para,
    Picture,
    SignOff,
    Table,
)  # fmt: skip
from netzdesk.office.table_setting import table
from netzdesk.office.tree import Element


def compose(setting: Setting, blocks: Sequence[Block], parent: Element, width: float) -> list[Box]:
    """The boxes of the blocks, in order; their elements become kids of ``parent``."""
    return [box for block in blocks for box in _MAKERS[type(block)](setting, block, parent, width)]


def _keep(setting: Setting, block: Keep, parent: Element, width: float) -> list[Box]:
    boxes = compose(setting, block.blocks, parent, width)
    if not boxes:
        return []
    keep = block.leads or boxes[-1].keep
    return [Stack(boxes, boxes[0].before, boxes[-1].after, keep=keep, together=True, worth=block.most)]


def _page_break(setting: Setting, block: PageBreak, parent: Element, width: float) -> list[Box]:  # noqa: ARG001 - as its like
    return [Break()]


_MAKERS: dict[type, Callable[[Setting, Any, Element, float], list[Box]]] = {
    Address: address,
    Bars: bars,
    Beside: beside,
    Bullets: bullets,
    Cards: cards,
    Contents: contents,
    Cover: cover,
    Drawing: drawing,
    Facts: facts,
    FormLine: form_line,
    Heading: heading,
    Keep: _keep,
    Note: note,
    PageBreak: _page_break,
    Para: para,
    Picture: picture,
    SignOff: sign_off,
    Table: table,
}
