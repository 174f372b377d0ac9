"""The detail of a record: its fields in sections, edited in place, its head and its history."""
