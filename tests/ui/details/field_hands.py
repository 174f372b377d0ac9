"""What is to be seen of the fields of a record, and what of them is in the file."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from netzdesk.model import Partner
from netzdesk.ui.desk import Desk
from tests.ui.details.conftest import key_of


def stored(desk: Desk, name: str = "Lebenshilfe") -> Partner:
    """The partner as it is in the file."""
    with desk.read() as session:
        return session.get_one(Partner, key_of(desk, Partner, name))


def mistakes(detail: Any) -> list[str]:
    """The sentences that stand below fields."""
    return [
        label.text()
        for label in detail.findChildren(QLabel)
        if label.property("tone") == "danger" and label.isVisible()
    ]
