"""The chat page: header, transcript, composer.

`viewmodel` says what is shown (no Qt), `controller` calls services and listens to the bridge, `pane` is the widget that
the shell is given. The transcript is virtual: `stack` knows how high everything is, `recycler` holds the few widgets
that can be seen. May import: `ui.markdown`, `ui.theme`, `ui.icons`, `ui.tokens`, `services.facade`, `domain`.
To show something new in an answer: add a piece to `pieces`, a widget for it, and its line in `recycler`.
"""
