"""What comes in and goes out: lists and address cards, understood and written."""
