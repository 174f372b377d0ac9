"""The details of the Partner tab: partners and the people in them."""

from netzdesk.ui.tabs.partners.partner_detail import PartnerDetail
from netzdesk.ui.tabs.partners.person_detail import PersonDetail

__all__ = ["PartnerDetail", "PersonDetail"]
