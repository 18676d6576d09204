"""Recordings and whoever turns them into words.

`recordings` opens a file: `wav` reads and cuts uncompressed sound by itself, `loudness` finds where nobody speaks,
`ffmpeg` turns every other format into it where that program is installed, `kinds` knows formats by their first bytes.
`asking` sends one window and reads the words.

May import: `adapters.families` and what is beside them, `wire`, `domain`. Must not import: a sibling room.
"""
