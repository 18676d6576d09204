"""Markdown as values: text comes in, blocks and safe HTML for Qt's text widgets come out.

May import: `ui.tokens`, markdown_it and pygments (both only on first use: neither before the first paint), and in
`safe_text` Qt. Must not: open a file or a socket, build an `<img>`, pass raw HTML through.
To support one more construct: enable its rule in `parser`, add its tokens to `html`, and a hostile case to the tests.
"""
