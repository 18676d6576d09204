"""What the tests of the page's widgets share."""

from collections.abc import Iterator

import pytest
from tests.helpers.qt_run import application

from hexalogue.domain.ids import ModelId
from hexalogue.ui.chat.look import look_of
from hexalogue.ui.chat.names import Names
from hexalogue.ui.chat.transcript import TranscriptView
from hexalogue.ui.chat.turn_intents import TurnIntents
from hexalogue.ui.tokens import LIGHT


@pytest.fixture
def view() -> Iterator[TranscriptView]:
    """A transcript that is shown, empty."""
    app = application()
    made = TranscriptView(look_of(LIGHT), TurnIntents(), Names({ModelId("better-1b"): "Better 1B"}))
    made.resize(700, 500)
    made.show()
    app.processEvents()
    yield made
    made.close()
    made.deleteLater()
    app.processEvents()
