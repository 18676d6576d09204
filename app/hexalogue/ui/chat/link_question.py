"""Nothing opens by itself: the person sees first where a link leads."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from hexalogue.ui import dialogs
from hexalogue.ui.language import say
from hexalogue.ui.markdown import links


async def ask_to_open(page: QWidget, address: str) -> None:
    """Ask above the page, and open the address in the browser if the answer is yes.

    An address of a kind that is not allowed is not even asked about.
    """
    if not links.is_allowed(address):
        return
    place = links.destination(address)
    text = "\n\n".join((say("It leads to {place}.", place=place.place), place.address, *place.warnings))
    if await dialogs.ask(page, say("Open this address in the browser?"), text, yes=say("Open it")):
        QDesktopServices.openUrl(QUrl(address))
