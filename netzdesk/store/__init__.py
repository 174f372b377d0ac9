"""How a network is kept: one file, every change a step that can be undone, found again by any word in it."""

from netzdesk.store.beginning import new_store
from netzdesk.store.database import Store, create_store, open_store
from netzdesk.store.steps import Step

__all__ = ["Step", "Store", "create_store", "new_store", "open_store"]
