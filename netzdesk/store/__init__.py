"""How a network is kept: one file, every change a step that can be undone, found again by any word in it."""

from netzdesk.store.beginning import create_store, new_store
from netzdesk.store.database import Store, open_store
from netzdesk.store.reader import Reader, reader_of
from netzdesk.store.steps import Step, Together

__all__ = ["Reader", "Step", "Store", "Together", "create_store", "new_store", "open_store", "reader_of"]
