"""Texts that many people understand: what to change in a German text, and how hard it is to read.

The rules are what "Die Regeln für Leichte Sprache" (Netzwerk Leichte Sprache), DIN SPEC 33429 and
DIN ISO 24495-1 have in common. A text without findings is a good draft;
only readers from the target group can check it.
"""

from netzdesk.office.easy_language.findings import Finding, Level, findings
from netzdesk.office.easy_language.readability import Readability, readability

__all__ = ["Finding", "Level", "Readability", "findings", "readability"]
