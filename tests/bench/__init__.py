"""How fast the program is, each task beside its floor in one run: ``python -m tests.bench``. Never a failing test."""
