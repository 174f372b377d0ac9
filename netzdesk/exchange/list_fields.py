"""What a partner has several of: entries of catalogues, umbrella organisations, talks and follow-ups."""

from __future__ import annotations

from netzdesk.exchange.value_keys import folded

LISTS = {
    "tags": "tag", "life_domains": "life_domain", "target_groups": "target_group",
    "contribution": "contribution_kind", "umbrella": "umbrella", "talked_on": "conversation", "follow_up": "follow_up",
}  # fmt: skip
"""Key of the field -> table of what is linked."""
BY_DAY = {"talked_on": ("held_on", "summary"), "follow_up": ("due_on", "subject")}
"""Of these each begins with its day, by which it is known (see ``talks``): the columns of the day and of the words."""


def list_key(key: str, name: str) -> str:
    """What makes two entries of a list the same: the folded name, of talks and follow-ups the day."""
    return name.partition(" ")[0] if key in BY_DAY else folded(name)
