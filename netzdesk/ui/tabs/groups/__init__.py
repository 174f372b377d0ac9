"""The detail of working groups and teams."""

from netzdesk.ui.tabs.groups.group_detail import GroupDetail

__all__ = ["GroupDetail"]
