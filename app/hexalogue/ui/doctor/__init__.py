"""The Doctor page: everything an answer depends on, each with a verdict, what to do, and a button that does it."""
