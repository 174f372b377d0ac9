"""What is printed: one file per document, each a function from the network to a story that ``office`` sets on pages."""

from netzdesk.handouts.all import HANDOUTS
from netzdesk.handouts.handout import Handout

__all__ = ["HANDOUTS", "Handout"]
