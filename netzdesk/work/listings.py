"""All lists of a network: what a tab shows, ``export`` writes and ``handout`` prints."""

from __future__ import annotations

from typing import Any

from netzdesk.work.event_lists import EVENTS, PARTICIPANTS
from netzdesk.work.follow_up_list import FOLLOW_UPS
from netzdesk.work.goal_lists import DECISIONS, GOALS
from netzdesk.work.group_lists import GROUPS, STEERING
from netzdesk.work.listing import Listing
from netzdesk.work.partner_list import PARTNERS
from netzdesk.work.person_list import PERSONS
from netzdesk.work.seat_lists import MEMBERS

LISTINGS: tuple[Listing[Any], ...] = (
    PARTNERS, PERSONS, GROUPS, STEERING, MEMBERS, EVENTS, PARTICIPANTS, FOLLOW_UPS, GOALS, DECISIONS,
)  # fmt: skip
_BY_KEY = {each.key: each for each in LISTINGS}


def listing(key: str) -> Listing[Any]:
    """The list with this key; KeyError where there is none."""
    return _BY_KEY[key]
