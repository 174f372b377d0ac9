"""The detail of events."""

from netzdesk.ui.tabs.events.event_detail import EventDetail

__all__ = ["EventDetail"]
