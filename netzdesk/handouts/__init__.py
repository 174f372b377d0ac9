"""What is printed: one file per document, each a function from the network to a story that ``office`` sets on pages."""
