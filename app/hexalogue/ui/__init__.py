"""The window: one of two doors to the same services; the other is `cli`.

May import: Qt, `services`, `domain`. Must not: import a room below services, call `exec()`, start a task other
than through `TaskScope`, or import anything heavier than QtWidgets before the first paint.

One folder a page: `viewmodel.py` (frozen state and pure `reduced`, no Qt), `view.py` (widgets; decides nothing) and
`controller.py` (calls services, listens to the bridge). To add a page: build such a folder, and add its `Page` in
`boot/pages.py`.
"""
