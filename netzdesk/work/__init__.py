"""What can be done with a network: plain functions whose first parameter is a session."""
