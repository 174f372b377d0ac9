"""Sentences on what to look at before paper is spent, each leading to where it can be put right."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from netzdesk.base.text import tied, translate
from netzdesk.handouts.before_printing import Remark


def show_remarks(label: QLabel, remarks: Sequence[Remark | str]) -> None:
    """Show each sentence on a line of its own; its link is ``kind/key`` of the place, for ``place_of``."""
    lines = [_line(each if isinstance(each, Remark) else Remark(each)) for each in remarks]
    leads = any("<a " in line for line in lines)
    keys = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    label.setText("<br>".join(lines))
    label.setTextInteractionFlags(keys if leads else Qt.TextInteractionFlag.NoTextInteraction)
    label.setFocusPolicy(Qt.FocusPolicy.TabFocus if leads else Qt.FocusPolicy.NoFocus)
    label.setVisible(bool(lines))


def place_of(link: str) -> tuple[str, str]:
    """Kind and key of the place that a link leads to."""
    kind, _, key = link.partition("/")
    return kind, key


def _line(remark: Remark) -> str:
    if not remark.kind:
        return escape(tied(remark.text))
    words = translate("Remarks", "Liste zeigen") if remark.kind == "list" else translate("Remarks", "Ansehen")
    return f'{escape(tied(remark.text))} <a href="{remark.kind}/{escape(remark.key)}">{escape(words)}</a>'
