"""The onboarding pack: each section a function of its own, so that it grows with the network."""

from netzdesk.handouts.onboarding_pack.pack import (
    PackSection,
    missing_values,
    pack_story,
    record_handover,
    sections,
    story,
)

__all__ = ["PackSection", "missing_values", "pack_story", "record_handover", "sections", "story"]
