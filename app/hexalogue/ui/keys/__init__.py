"""The Keys page: every provider that takes a key, what is known of each key, and the few places that hold one in hand.

A key stands in no state, label or accessible text here. It passes through `widgets.secret_field`, `widgets.shown_key`
and `clipboard`; as a `Secret` through `newcomers` and `acts`.
"""
