"""Identifiers: plain strings with a name, never an Enum, so that a new provider or model is data and not code."""

from typing import NewType

ProviderId = NewType("ProviderId", str)
EngineId = NewType("EngineId", str)
ModelId = NewType("ModelId", str)
ConversationId = NewType("ConversationId", str)
TurnId = NewType("TurnId", str)
AnswerId = NewType("AnswerId", str)
