"""The list of conversations: grouped by day, searched, renamed, deleted with Undo."""
