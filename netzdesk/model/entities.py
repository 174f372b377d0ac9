"""All entities together: whoever imports them knows every table of ``Base.metadata``."""

from netzdesk.model.catalogue import (
    CatalogueEntry,
    ContributionKind,
    EventFormat,
    LifeDomain,
    PartnerType,
    Sector,
    Tag,
    TargetGroup,
)
from netzdesk.model.contact import ContactPoint
from netzdesk.model.desk import RememberedMapping, SavedFilter
from netzdesk.model.document import Document, DocumentHandover, OnboardingPack
from netzdesk.model.event import Event, Participation
from netzdesk.model.group import Decision, Goal, Group, Membership
from netzdesk.model.network import AgreedTerm, ChronicleEntry, NetworkProfile
from netzdesk.model.partner import (
    Contribution,
    Partner,
    PartnerLifeDomain,
    PartnerTag,
    StatusChange,
    TargetGroupLink,
    UmbrellaLink,
)
from netzdesk.model.person import Affiliation, Consent, Person
from netzdesk.model.record import Base
from netzdesk.model.template import TextTemplate
from netzdesk.model.work import Conversation, FollowUp, Task

__all__ = [
    "Affiliation",
    "AgreedTerm",
    "Base",
    "CatalogueEntry",
    "ChronicleEntry",
    "Consent",
    "ContactPoint",
    "Contribution",
    "ContributionKind",
    "Conversation",
    "Decision",
    "Document",
    "DocumentHandover",
    "Event",
    "EventFormat",
    "FollowUp",
    "Goal",
    "Group",
    "LifeDomain",
    "Membership",
    "NetworkProfile",
    "OnboardingPack",
    "Participation",
    "Partner",
    "PartnerLifeDomain",
    "PartnerTag",
    "PartnerType",
    "Person",
    "RememberedMapping",
    "SavedFilter",
    "Sector",
    "StatusChange",
    "Tag",
    "TargetGroup",
    "TargetGroupLink",
    "Task",
    "TextTemplate",
    "UmbrellaLink",
]

ENTITIES: dict[str, type[Base]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers
}
"""Table -> the entity that it holds."""
