"""Every breakage by the name of its log, each with the fault that it must be known as."""

from tests.integration.engines.breakages.models import MODELS
from tests.integration.engines.breakages.programs import PROGRAMS
from tests.integration.engines.breakages.surroundings import SURROUNDINGS

EVERY = {**MODELS, **PROGRAMS, **SURROUNDINGS}
