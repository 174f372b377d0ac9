"""What comes in and goes out: lists, address cards and calendars, understood and written."""
