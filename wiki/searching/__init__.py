"""How is what somebody typed understood? Plain Python."""
