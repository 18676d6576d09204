"""New conversations begin with the lock that the settings say, and an old one keeps its own."""

from dataclasses import replace
from pathlib import Path

from tests.helpers.service_house import House, a_house

from hexalogue.domain.events import ChoiceChanged
from hexalogue.domain.ids import ConversationId
from hexalogue.domain.privacy import Privacy
from hexalogue.domain.settings import Settings


async def lock_of(house: House, conversation: ConversationId | None = None) -> Privacy | None:
    return (await house.chat.choice(conversation)).lock


async def use_lock(house: House, lock: Privacy | None) -> None:
    await house.settings.save(replace(house.settings.current, default_lock=lock))


async def test_a_new_conversation_has_the_usual_lock(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        await use_lock(house, Privacy.LOCAL)

        assert await lock_of(house) is Privacy.LOCAL
        assert await lock_of(house, house.chat.send("Hi", None)) is Privacy.LOCAL


async def test_what_was_chosen_for_the_next_one_comes_before_the_usual_lock(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        await use_lock(house, Privacy.LOCAL)
        house.chat.lock(None, None)

        assert await lock_of(house) is None


async def test_a_conversation_that_began_keeps_its_lock_when_the_usual_one_changes(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        await use_lock(house, Privacy.SELF_HOSTED)
        begun = house.chat.send("Hi", None)
        await use_lock(house, None)

        assert await lock_of(house, begun) is Privacy.SELF_HOSTED


async def test_another_usual_lock_is_told_once(tmp_path: Path) -> None:
    async with a_house(tmp_path) as house:
        await use_lock(house, Privacy.LOCAL)
        await house.settings.save(Settings(default_lock=Privacy.LOCAL, proxy="http://p:1"))

        assert house.recorder.of(ChoiceChanged) == [ChoiceChanged(None)]
