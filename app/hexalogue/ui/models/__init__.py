"""The Models page: what is on this computer, what can be fetched, what is loaded."""
