"""What there is: the things of a civic network and how they hang together, one file per aggregate.

The first entity that is asked for loads all of them, and the ORM with them; ``netzdesk.model.terms`` does without.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netzdesk.model.entities import *  # noqa: F403 - all entities, as __getattr__ gives them
else:

    def __getattr__(name: str) -> type:
        """An entity, or ``Base``."""
        if not name[:1].isupper():
            raise AttributeError(name)
        from netzdesk.model import entities

        return getattr(entities, name)
