"""The parts of a record, made and edited in its detail: ways of contact, functions, seats, documents, ties."""
