"""Builds the rooms and the services over them, and closes them in the right order."""

import asyncio
import importlib.metadata
import importlib.util
import os
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from hexalogue.adapters.inprocess.factory import make_engine
from hexalogue.boot.crashes import CrashReporter
from hexalogue.catalog.loader import load_architectures, load_profiles, load_providers
from hexalogue.domain.events import Crashed
from hexalogue.domain.models import HubSource, ModelProfile
from hexalogue.domain.places import Places
from hexalogue.domain.ports import InProcessEngine
from hexalogue.domain.provider import ProviderSpec
from hexalogue.engines.machine import machine_facts
from hexalogue.models.library import Library
from hexalogue.services.answering import Answering
from hexalogue.services.asking import AskService
from hexalogue.services.bus import EventBus
from hexalogue.services.chat import ChatService
from hexalogue.services.doctor import Doctor, DoctorRooms
from hexalogue.services.facade import Services
from hexalogue.services.headless import HeadlessServices
from hexalogue.services.models import ModelsService
from hexalogue.services.settings import SettingsService
from hexalogue.services.shelf import ModelRooms
from hexalogue.services.tasks import TaskScope
from hexalogue.store.late import LateHistory
from hexalogue.store.settings import TomlSettings, hub_source
from hexalogue.wire.download import ResumableDownloader
