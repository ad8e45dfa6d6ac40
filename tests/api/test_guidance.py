"""Who needs what to attend a forum: told to everybody, before they have registered."""

from typing import Any

import pytest

from models.enums import CompactCategory, PartyKind
from tests.rules.test_ways import OF_CATEGORY, OF_KIND
from tests.world import Client, Clock, create_forum, headers, publish

PATH = "/forums/imrf-test/accreditation"
# 60 days before the closing, 104 days before 5 May 2026; New York.
WINDOW = {"opens_at": "2025-11-22T15:00:00Z", "closes_at": "2026-01-21T22:00:00Z", "state": "closing_soon"}


async def asked(client: Client, **params: Any) -> dict[str, Any]:
    answer = await client.anonymous.get(PATH, params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def published(client: Client) -> None:
    await create_forum(client)
    await publish(client)


async def test_an_organization_of_which_nothing_is_known_needs_special_accreditation(client: Client) -> None:
    await published(client)
    told = await asked(client)
    why, following = told.pop("why"), told.pop("next")
    assert told == {
        "way": "special_accreditation",
        "claim": None,
        "to_confirm": False,
        "confirmation": None,
        "authority": "73/326",
        "window": WINDOW,
    }
    assert why["en"].startswith("Stakeholders need special accreditation, unless")
    assert "على أساس مبدأ عدم الاعتراض" in following["ar"]
    assert set(why) == set(following) == {"ar", "zh", "en", "fr", "ru", "es"}


async def test_each_kind_and_each_category_is_told_its_own_way(client: Client) -> None:
    await published(client)
    for kind in PartyKind:
        assert (await asked(client, kind=kind.value))["way"] == OF_KIND[kind]
    for category in CompactCategory:
        told = await asked(client, compact_category=category.value)
        assert told["way"] == OF_CATEGORY.get(category, "special_accreditation")
        assert told["authority"] == ("practice" if category in OF_CATEGORY else "73/326")
    parliament = await asked(client, compact_category="parliamentarians")
    assert "delegation of their State" in parliament["why"]["en"]


@pytest.mark.parametrize(
    ("claims", "way", "claim", "first"),
    [
        (["ecosoc"], "registration_only", "ecosoc", "consultative status"),
        (["earlier_accreditation"], "registration_only", "earlier_accreditation", "earlier accreditation"),
        (["nhri"], "nhri", "nhri", "High Commissioner"),
        (["nhri", "ecosoc"], "registration_only", "ecosoc", "consultative status"),
        ("nhri,earlier_accreditation", "registration_only", "earlier_accreditation", "earlier accreditation"),
    ],
)
async def test_what_is_claimed_is_confirmed_first(
    client: Client, claims: Any, way: str, claim: str, first: str
) -> None:
    await published(client)
    told = await asked(client, claims=claims)
    assert (told["way"], told["claim"], told["to_confirm"]) == (way, claim, True)
    assert first in told["confirmation"]["en"]


@pytest.mark.parametrize(
    ("params", "field"),
    [
        ({"kind": "club"}, "kind"),
        ({"compact_category": "ngo"}, "compact_category"),
        ({"claims": "ecosoc,"}, "claims.1"),
        ({"claims": "fame"}, "claims.0"),
        ({"claim": "ecosoc"}, "claim"),
    ],
)
async def test_what_there_is_not_is_named(client: Client, params: dict[str, str], field: str) -> None:
    await published(client)
    refused = await client.anonymous.get(PATH, params=params)
    assert refused.status_code == 422
    assert [error["field"] for error in refused.json()["errors"]] == [field]


async def test_a_hidden_forum_is_answered_as_a_missing_one(client: Client) -> None:
    await create_forum(client)
    hidden, missing = [
        await client.egypt.get(f"/forums/{slug}/accreditation", params={"kind": "member_state"})
        for slug in ("imrf-test", "imrf-none")
    ]
    assert hidden.status_code == missing.status_code == 404
    assert hidden.content.replace(b"imrf-test", b"imrf-none") == missing.content
    assert headers(hidden) == headers(missing)
    own = await client.opga.get(PATH)  # the draft's, for its organizers
    assert own.json()["window"] == WINDOW


async def test_the_window_is_as_it_was_published_and_extended_since(client: Client, clock: Clock) -> None:
    await published(client)
    tag = (await client.opga.get("/forums/imrf-test")).headers["ETag"]
    later = {"rules": {"accreditation_closes": {"offset": {"days": -90}}}}
    changed = await client.opga.patch("/forums/imrf-test/deadline-rules", json=later, headers={"If-Match": tag})
    assert changed.status_code == 200, changed.text
    assert (await asked(client))["window"] == WINDOW, "a draft is not in force"
    clock.forward(days=30)
    assert (await asked(client))["window"] == {**WINDOW, "state": "closed"}
    sent = {"until": "2026-03-01T17:00", "reason": "The form could not be reached"}
    path = "/forums/imrf-test/deadlines/accreditation_closes/extensions"
    assert (await client.opga.post(path, json=sent)).status_code == 201
    extended = {**WINDOW, "closes_at": "2026-03-01T22:00:00Z", "state": "extended"}
    assert (await asked(client))["window"] == extended


async def test_a_forum_without_such_deadlines_has_no_window(client: Client) -> None:
    region = {"template": "regional", "region": "ESCWA", "timezone": "Africa/Cairo"}
    await create_forum(client, **region)
    await publish(client)
    assert (await asked(client))["window"] == {"opens_at": None, "closes_at": None, "state": None}


async def test_both_lists_of_categories_are_served(client: Client) -> None:
    answer = await client.anonymous.get("/reference/stakeholder-categories")
    assert answer.status_code == 200
    resolution, compact = answer.json()["items"]
    assert (resolution["field"], resolution["authority"]) == ("category", "73/326")
    assert (compact["field"], compact["authority"]) == ("compact_category", "GCM")
    assert [one["code"] for one in resolution["categories"]] == [
        "ngo",
        "academic",
        "private_sector",
        "trade_union",
        "faith_based",
        "migrant",
        "youth",
        "diaspora",
        "other",
    ]
    assert [one["code"] for one in compact["categories"]] == [category.value for category in CompactCategory]
    assert compact["categories"][8]["name"] == {
        "en": "National human rights institutions",
        "ar": "المؤسسات الوطنية لحقوق الإنسان",
        "zh": "国家人权机构",
        "fr": "Institutions nationales des droits de l’homme",
        "ru": "Национальные правозащитные учреждения",
        "es": "Instituciones nacionales de derechos humanos",
    }
