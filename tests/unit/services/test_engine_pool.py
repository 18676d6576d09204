"""Several models at once: one process each, room made for the next, nobody stopped in the middle of an answer."""

import asyncio
from dataclasses import replace

import pytest
from tests.helpers.engine_fakes import GIGABYTE, HouseOfStates, a_launch, a_spec

from hexalogue.domain.engines import EngineSpec, EngineState, EngineStatus, InstalledEngine
from hexalogue.domain.errors import StartFailed, TooLargeForMemory
from hexalogue.services.engine_pool import EnginePool, PoolRooms

SPEC = a_spec()


def a_pool(house: HouseOfStates, budget: int = 0) -> EnginePool:
    rooms = PoolRooms(house, house.needed, house.free, lambda: budget)
    return EnginePool(rooms, lambda _: None)


async def asked(pool: EnginePool, model: str) -> None:
    async with pool.lent(SPEC, a_launch(model)):
        pass


async def test_the_second_question_finds_the_engine_running() -> None:
    house = HouseOfStates()
    pool = a_pool(house)

    await asked(pool, "cat")
    await asked(pool, "cat")

    assert house.order == ["start cat"]


async def test_questions_wait_while_the_model_loads() -> None:
    house = HouseOfStates(is_open=False)
    pool = a_pool(house)
    async with asyncio.TaskGroup() as group:
        questions = [group.create_task(asked(pool, "cat")) for _ in range(5)]
        await house.has_made.wait()
        assert not any(question.done() for question in questions)
        house.made[0].gate.set()

    assert [one.starts for one in house.made] == [1]


async def test_two_models_run_side_by_side_when_there_is_room() -> None:
    house = HouseOfStates()
    pool = a_pool(house)

    await asked(pool, "cat")
    await asked(pool, "dog")

    assert {status.model for status in pool.statuses} == {"cat", "dog"}


async def test_the_least_recently_used_is_stopped_first() -> None:
    house = HouseOfStates(memory=2 * GIGABYTE)
    pool = a_pool(house)

    for model in ("cat", "dog", "cat", "emu"):
        await asked(pool, model)

    assert house.order == ["start cat", "start dog", "stop dog", "start emu"]


async def test_no_more_is_stopped_than_is_needed() -> None:
    house = HouseOfStates(memory=4 * GIGABYTE, sizes={"emu": 2 * GIGABYTE})
    pool = a_pool(house)

    for model in ("cat", "dog", "fox", "emu"):
        await asked(pool, model)

    assert house.order[-2:] == ["stop cat", "start emu"]


async def test_an_engine_in_use_is_waited_for_and_not_stopped() -> None:
    house = HouseOfStates(memory=GIGABYTE)
    pool = a_pool(house)
    async with asyncio.TaskGroup() as group, pool.lent(SPEC, a_launch("cat")):
        second = group.create_task(asked(pool, "dog"))
        for _ in range(50):
            await asyncio.sleep(0.001)
        assert not second.done()
        assert house.order == ["start cat"]

    assert house.order == ["start cat", "stop cat", "start dog"]


async def test_a_model_that_never_fits_is_refused_with_both_sizes() -> None:
    house = HouseOfStates(memory=GIGABYTE, sizes={"elephant": 5 * GIGABYTE})

    with pytest.raises(TooLargeForMemory) as told:
        await asked(a_pool(house), "elephant")

    assert "5.0 GB" in told.value.message
    assert "1.0 GB" in told.value.message


async def test_a_budget_counts_even_where_memory_is_free() -> None:
    house = HouseOfStates(memory=100 * GIGABYTE)
    pool = a_pool(house, budget=GIGABYTE)

    await asked(pool, "cat")
    await asked(pool, "dog")

    assert house.order == ["start cat", "stop cat", "start dog"]


async def test_an_engine_of_another_hexalogue_is_asked_where_it_is() -> None:
    house = HouseOfStates(others=[EngineStatus(SPEC.id, EngineState.READY, model="cat", port=7)])
    pool = a_pool(house)

    async with pool.lent(SPEC, a_launch("cat")) as lent:
        assert (lent.address.port, lent.supervisor) == (7, None)

    assert house.order == []


async def test_a_start_that_failed_is_tried_anew_by_the_next_question() -> None:
    house = HouseOfStates(deaths={"cat": StartFailed("Server", "the file is damaged")})
    pool = a_pool(house)
    with pytest.raises(StartFailed):
        await asked(pool, "cat")

    house.deaths.clear()
    await asked(pool, "cat")

    assert house.order == ["start cat", "start cat"]


async def test_an_engine_is_busy_as_long_as_it_is_lent() -> None:
    house = HouseOfStates()
    pool = a_pool(house)

    async with pool.lent(SPEC, a_launch("cat")):
        assert house.made[0].users == 1

    assert house.made[0].users == 0


async def test_an_engine_that_crashed_comes_back_under_the_same_supervisor() -> None:
    house = HouseOfStates()
    pool = a_pool(house)
    await asked(pool, "cat")
    house.made[0].status = replace(house.made[0].status, state=EngineState.CRASHED)

    await asked(pool, "cat")

    assert (len(house.made), house.made[0].starts) == (1, 2)


async def test_an_engine_that_rested_starts_anew() -> None:
    house = HouseOfStates()
    pool = a_pool(house)
    await asked(pool, "cat")
    await house.made[0].stop()

    await asked(pool, "cat")

    assert len(house.made) == 2


async def test_stopping_says_whether_something_ran() -> None:
    house = HouseOfStates()
    pool = a_pool(house)
    assert not await pool.stop(SPEC.id)

    await asked(pool, "cat")

    assert await pool.stop(SPEC.id)
    assert house.order == ["start cat", "stop cat"]


async def test_closing_stops_everything() -> None:
    house = HouseOfStates()
    pool = a_pool(house)
    await asked(pool, "cat")
    await asked(pool, "dog")

    await pool.close()
    await pool.close()

    assert sorted(house.order[2:]) == ["stop cat", "stop dog"]


async def test_a_new_version_that_does_not_start_gives_way_to_the_one_before() -> None:
    older = replace(a_launch("cat").engine, version="b0")
    house = HouseOfStates(bad_versions={"b1"})
    left: list[str] = []

    async def note(_: EngineSpec, engine: InstalledEngine) -> None:
        left.append(engine.version)

    pool = EnginePool(PoolRooms(house, house.needed, house.free, before=lambda _: older, left=note), lambda _: None)

    await asked(pool, "cat")

    assert (pool.statuses[0].version, left) == ("b0", ["b1"])


async def test_where_the_one_before_fails_too_the_new_one_is_not_to_blame() -> None:
    older = replace(a_launch("cat").engine, version="b0")
    house = HouseOfStates(bad_versions={"b0", "b1"})
    left: list[str] = []

    async def note(_: EngineSpec, engine: InstalledEngine) -> None:
        left.append(engine.version)

    pool = EnginePool(PoolRooms(house, house.needed, house.free, before=lambda _: older, left=note), lambda _: None)

    with pytest.raises(StartFailed, match="b1"):
        await asked(pool, "cat")

    assert left == []
