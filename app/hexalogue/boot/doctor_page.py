"""The Doctor page, built when it is first shown."""

from PySide6.QtWidgets import QWidget

from hexalogue.services.facade import Services
from hexalogue.ui.pages import DOCTOR, Page
from hexalogue.ui.theme import Theme


def doctor_page(services: Services, theme: Theme) -> Page:
    """Everything an answer depends on."""

    def build() -> QWidget:
        from hexalogue.ui.doctor.controller import DoctorController
        from hexalogue.ui.doctor.view import DoctorView

        view = DoctorView(theme)
        DoctorController(services, view)
        return view

    return Page(DOCTOR, "Doctor", "stethoscope", build, at_bottom=True)
