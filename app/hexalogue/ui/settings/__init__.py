"""The Settings page: every setting in one table of fields, checked as it is typed, saved on change."""
