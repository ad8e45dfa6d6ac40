"""Nominations entered by the Office, and the short ways to appoint, in tests."""

from typing import Any

import httpx

from tests.world import Client

SLUG = "imrf-test"
# A made-up slate: two States a table, of different groups, a woman and a man each.
STATES = ("EGY", "DEU", "BGD", "BRA", "KEN", "POL", "MEX", "PHL")
GENDERS = ("f", "m", "m", "f", "f", "m", "m", "f")


async def nominated(client: Client, state: str, slug: str = SLUG, **more: Any) -> str:
    """The id of a nomination that the Office enters."""
    answer = await client.opga.post(f"/forums/{slug}/nominations", json={"state": state, **more})
    assert answer.status_code == 201, answer.text
    return answer.json()["id"]


def person(state: str, gender: str = "f") -> dict[str, Any]:
    return {"person": {"name": f"Amal {state.title()} Example", "gender": gender}, "level": "minister"}


async def eight(client: Client, slug: str = SLUG) -> dict[str, str]:
    """State -> nomination, of a slate on which there is nothing to remark but the last forum's."""

    async def made() -> dict[str, str]:
        return {
            state: await nominated(client, state, slug, **person(state, gender))
            for state, gender in zip(STATES, GENDERS, strict=True)
        }

    return await client.step(f"eight {slug}", made)


def seats(ids: dict[str, str], *states: str | None) -> list[dict[str, Any]]:
    """As PUT takes them: two a table, in order."""
    return [
        {"table": index // 2 + 1, "position": index % 2 + 1, "nomination": None if state is None else ids[state]}
        for index, state in enumerate(states)
    ]


async def slate(client: Client, slug: str = SLUG) -> dict[str, Any]:
    answer = await client.opga.get(f"/forums/{slug}/co-chairs")
    assert answer.status_code == 200, answer.text
    assert answer.headers["ETag"] == f'"{answer.json()["version"]}"'
    return answer.json()


async def put(
    client: Client, version: int, chosen: list[dict[str, Any]], slug: str = SLUG, **more: Any
) -> httpx.Response:
    """PUT of all seats by the Office."""
    return await client.opga.put(
        f"/forums/{slug}/co-chairs", json={"seats": chosen, **more}, headers={"If-Match": f'"{version}"'}
    )


async def put_one(
    client: Client, version: int, place: str, nomination: str | None, slug: str = SLUG, **more: Any
) -> httpx.Response:
    """PUT of one seat, such as `1/2`."""
    return await client.opga.put(
        f"/forums/{slug}/co-chairs/{place}",
        json={"nomination": nomination, **more},
        headers={"If-Match": f'"{version}"'},
    )


def held(read: dict[str, Any]) -> list[str | None]:
    """The States by seat."""
    return [seat["state"] and seat["state"]["code"] for seat in read["seats"]]


def outcomes(read: dict[str, Any]) -> dict[str, str]:
    """Rule -> outcome."""
    return {check["code"]: check["outcome"] for check in read["checks"]}


def codes(read: dict[str, Any]) -> list[str]:
    return [finding["code"] for finding in read["findings"]]
