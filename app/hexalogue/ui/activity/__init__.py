"""The Activity page: what is being done in the background, and what was done."""
