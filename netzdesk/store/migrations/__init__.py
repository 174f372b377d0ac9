"""How files of older versions become files of this one; found by Alembic in ``versions``, one module a revision."""
