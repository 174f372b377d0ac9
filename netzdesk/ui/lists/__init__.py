"""A list of records: its table, filters, columns, menus, and what can be done with the chosen rows."""
