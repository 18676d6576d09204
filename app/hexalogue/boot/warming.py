"""Modules of pages are imported in a thread while nothing happens, so that no first click waits for them."""

import asyncio
from typing import Final

# The model is being read then, and the person types; a page is rarely opened earlier.
AFTER_S: Final = 2.0


async def warmed() -> None:
    """Import what the pages stand on. Widgets are made when a page is opened, in the window's own thread."""
    await asyncio.sleep(AFTER_S)
    await asyncio.to_thread(_import_pages)


def _import_pages() -> tuple[object, ...]:
    from hexalogue.ui.activity import controller as activity
    from hexalogue.ui.doctor import controller as doctor
    from hexalogue.ui.engines import controller as engines
    from hexalogue.ui.keys import controller as keys
    from hexalogue.ui.models import controller as models
    from hexalogue.ui.providers import controller as providers
    from hexalogue.ui.providers import detail
    from hexalogue.ui.settings import controller as settings
    from hexalogue.ui.wizard import controller as wizard

    return (activity, doctor, engines, keys, models, providers, detail, settings, wizard)
