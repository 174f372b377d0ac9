"""*Heute*: what now? Follow-ups, new partners, next dates, open tasks and gaps, each leading to its record."""

from netzdesk.ui.tabs.today.tab import TodayTab

__all__ = ["TodayTab"]
