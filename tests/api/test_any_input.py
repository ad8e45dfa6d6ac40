"""What nobody thought of: names, cursors, If-Match and rules of deadlines as Hypothesis makes them up. Each is taken
whole or refused by the name of its field; nothing of it is an error of ours.

SOAK=1 tries many; SEED=… others.
"""

import base64
import json
import os
import re
import unicodedata
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from models.enums import DeadlineAnchor
from tests.api.test_deadlines import change_rules
from tests.api.test_query_counts import LISTS
from tests.matrix.world import HERE, make_world, path_of
from tests.soak import examples
from tests.world import Client, create_forum

SEED = int(os.environ.get("SEED", "2018"))


def drawn(strategy: st.SearchStrategy[Any], few: int, many: int) -> list[Any]:
    """So many examples, the same ones in each run of a seed."""
    found: list[Any] = []

    @seed(SEED)
    @settings(
        max_examples=examples(few, many),
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def take(value: Any) -> None:
        found.append(value)

    take()
    return found


def told(count: int, what: str) -> None:
    print(f"evidence: {count} {what}")  # noqa: T201


ARABIC, PERSIAN, HEBREW = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئ", "پچژگکیهمن", "אבגדהוזחטיכלמנסעפצקרשתךםןףץ"
MARKS = "\u064b\u064e\u0650\u0651\u0670\u05b0\u05b7\u05c1\u0301\u0323"
ALIKE = "аеорсхуіΑΒΕΖΗΙΚΜΝΟΡΤΥΧ０１ａｂ"  # look like Latin ones
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u00ad\U000e0041"
CONTROL = "\x00\t\n\x1f\x7f\x85\u2028\u2029"
NAMES = st.text(
    st.sampled_from(ARABIC + PERSIAN + HEBREW + MARKS + ALIKE + BIDI + UNSEEN + CONTROL + "AbÉ' -."), max_size=40
)
HONEST = st.one_of(
    *(
        st.lists(st.text(st.sampled_from(one), min_size=2, max_size=9), min_size=1, max_size=4)
        for one in (ARABIC, HEBREW)
    ),
    st.lists(st.text(st.sampled_from(PERSIAN), min_size=2, max_size=9), min_size=2, max_size=3).map(
        lambda words: ["\u200c".join(words)]  # as Persian joins the parts of a word
    ),
).map(" ".join)


async def test_any_name_is_kept_as_it_is_shown_or_refused(client: Client) -> None:
    names = drawn(NAMES, 60, 3_000)
    for name in names:
        made = await client.opga.post("/persons", json={"name": name, "title": "Minister"})
        if made.status_code == 422:
            assert {one["field"] for one in made.json()["errors"]} == {"name"}, (name, made.text)
            continue
        assert made.status_code == 201, (name, made.text)
        kept = made.json()["name"]
        assert kept == unicodedata.normalize("NFC", kept).strip() != ""
        assert not set(kept) & set(BIDI + CONTROL + "\u200b\u2060\ufeff\u00ad\U000e0041"), ascii(kept)
        letters = [one for one in unicodedata.normalize("NFC", name) if unicodedata.category(one)[0] == "L"]
        assert [one for one in kept if unicodedata.category(one)[0] == "L"] == letters, (name, kept)
        again = await client.opga.post("/persons", json={"name": kept, "title": "Minister"})
        assert (again.status_code, again.json()["name"]) == (201, kept)
    told(len(names), "names")


async def test_honest_names_in_arabic_persian_and_hebrew_are_taken(client: Client) -> None:
    names = drawn(HONEST, 30, 1_000)
    for name in names:
        made = await client.opga.post("/persons", json={"name": name})
        assert (made.status_code, made.json().get("name")) == (201, unicodedata.normalize("NFC", name)), ascii(name)
        bad = await client.opga.post("/persons", json={"name": f"{name[:1]}\u202e{name[1:]}"})
        assert [one["field"] for one in bad.json()["errors"]] == ["name"]
    told(2 * len(names), "names")


# Cursors.


async def _lists(client: Client) -> list[tuple[Any, str, str]]:
    """(caller, path, cursor) of each list that has more than one page here."""
    world, found = await make_world(client), []
    for template in LISTS:
        path = path_of(template, world, HERE)
        for caller in (client.opga, client.admin, client.secretariat, client.auditor):
            answer = await caller.get(path, params={"limit": 1})
            if answer.status_code == 200 and answer.json()["next_cursor"]:
                found.append((caller, path, answer.json()["next_cursor"]))
                break
    assert len(found) >= 15
    return found


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=20)
    | st.uuids().map(str),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=6,
)


def _cursor(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def _tampered(cursor: str, place: int, character: str, value: Any) -> str:
    """By a character, cut off, or with another value where one was."""
    if character == "cut":
        return cursor[: place % len(cursor)]
    if character == "value":
        values = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        values[place % len(values)] = value
        return _cursor(values)
    at = place % len(cursor)
    return cursor[:at] + character + cursor[at + 1 :]


TAMPERING = st.tuples(
    st.integers(0, 500), st.sampled_from(["cut", "value", "value", "A", "z", "_", "-", "=", "+", "\u0661", " "]), JSON
)


async def _given(caller: Any, path: str, cursor: str) -> None:
    answer = await caller.get(path, params={"limit": 5, "cursor": cursor})
    assert answer.status_code in (200, 422), (path, cursor, answer.text)
    if answer.status_code == 422:
        assert [one["field"] for one in answer.json()["errors"]] == ["cursor"], (path, cursor, answer.text)


async def test_any_cursor_gives_a_page_or_is_named(client: Client) -> None:
    lists, count = await _lists(client), 0
    for number, tampering in enumerate(drawn(TAMPERING, 50, 1_500)):
        caller, path, cursor = lists[number % len(lists)]
        await _given(caller, path, _tampered(cursor, *tampering))
        count += 1
    for value in drawn(JSON, 20, 500):
        caller, path, _ = lists[count % len(lists)]
        await _given(caller, path, _cursor(value))
        count += 1
    for number, (caller, path, _) in enumerate(lists):  # of other lists
        for _, _, cursor in lists if examples(0, 1) else lists[number + 1 : number + 4]:
            await _given(caller, path, cursor)
            count += 1
    told(count, "cursors")


async def test_a_cursor_of_another_caller_shows_no_more(client: Client) -> None:
    """Whoever begins in the middle sees of the list what they see from its beginning, or nothing."""
    count = 0
    for caller, path, cursor in await _lists(client):
        del caller
        for other in (client.anonymous, client.egypt, client.ngo):
            whole, page = [await other.get(path, params=more) for more in ({"limit": 200}, {"cursor": cursor})]
            count += 1
            if whole.status_code != 200:
                assert page.status_code == whole.status_code, (path, page.text)
            elif page.status_code == 200:
                assert all(one in whole.json()["items"] for one in page.json()["items"]), path
            else:
                assert page.json()["errors"][0]["field"] == "cursor", (path, page.text)
    told(count, "cursors")


# If-Match.

VERSIONS = st.integers(-2, 12) | st.integers()
TAGS = st.one_of(
    VERSIONS.map(lambda one: f'"{one}"'),
    VERSIONS.map(lambda one: f'W/"{one}"'),
    VERSIONS.map(lambda one: f'w/"{one}"'),
    VERSIONS.map(str),
    VERSIONS.map(lambda one: f'"0{one}"'),
    st.lists(VERSIONS.map(lambda one: f'"{one}"'), min_size=2, max_size=4).map(", ".join),
    st.tuples(VERSIONS, st.text("0123456789abcdef", min_size=30, max_size=33)).map(
        lambda one: f'"{one[0]}-{one[1]}"'
    ),
    st.sampled_from(["*", "", '""', '"*"', "W/", '"1', '1"', '" 1"', "'1'", '"1" ; x', '"\u0661"', '"1"\t']),
    st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=20),
)
_TAKEN = re.compile(r'(W/)?"(\d+)(-[0-9a-f]{32})?"', re.ASCII)


async def test_any_if_match_writes_on_what_was_read_alone(client: Client) -> None:
    await create_forum(client)
    version, tags = 1, drawn(TAGS, 80, 3_000)
    for number, tag in enumerate([*tags, '"{}"', 'W/"{}"']):
        sent = tag.format(version) if "{}" in tag else tag
        answer = await client.opga.patch(
            "/forums/imrf-test", json={"title": {"en": f"Title {number}"}}, headers={"If-Match": sent.encode()}
        )
        found = _TAKEN.fullmatch(sent.strip(" \t"))
        if found and found[2] == str(version):
            version += 1
            assert (answer.status_code, answer.json()["title"]["en"]) == (200, f"Title {number}"), (sent, answer.text)
        elif answer.status_code == 422:
            assert [one["field"] for one in answer.json()["errors"]] == ["If-Match"], (sent, answer.text)
        else:
            assert (answer.status_code, bool(found)) == (412, True), (sent, answer.text)
    assert version >= 3
    assert (await client.opga.get("/forums/imrf-test")).json()["version"] == version
    told(len(tags) + 2, "If-Match headers")


# Rules of deadlines.

KEYS = ["speakers_list_closes", "accreditation_opens", "extra", "nothing", "Extra key", ""]
NUMBERS = st.integers(-400, 400) | st.integers() | st.sampled_from([1.5, "1", None, True])
OFFSETS = st.dictionaries(
    st.sampled_from(["months", "weeks", "days", "working_days", "hours", "fortnights"]), NUMBERS, max_size=3
)
ANCHORS = st.fixed_dictionaries(
    {"event": st.sampled_from([*(one.value for one in DeadlineAnchor), "full_moon", 1])},
    optional={
        "deadline": st.sampled_from(KEYS),
        "act": st.sampled_from(["list_circulated", "report_circulated", "nothing"]),
        "day": st.dates().map(str) | st.sampled_from(["2026-02-30", "today"]),
        "meeting_kind": st.sampled_from(["round_table", "hearing", "nothing"]),
    },
)
RULES = st.fixed_dictionaries(
    {},
    optional={
        "title": st.dictionaries(st.sampled_from(["en", "ar", "xx"]), NAMES | st.just("Extra"), max_size=2),
        "anchor": ANCHORS | st.none(),
        "offset": OFFSETS | st.none(),
        "hour": st.times().map(lambda one: one.strftime("%H:%M"))
        | st.sampled_from(["25:00", "02:30+01:00", 7, None]),
        "end_of_day": st.booleans() | st.sampled_from([0, None]),
        "timezone": st.sampled_from(["Africa/Cairo", "America/New_York", "Mars/Olympus", "../etc", "", None]),
        "roll": st.sampled_from(["none", "next", "previous", "next_working_day", "sideways"]),
        "hard": st.booleans() | st.sampled_from(["true", None]),
        "opens": st.sampled_from(["pledges", "nothing", None]),
        "closes": st.sampled_from(["pledges", "voluntary_review", None]),
        "authority": st.sampled_from(["default", "practice", "73/326", "mine"]),
        "audience": st.sampled_from(["everybody", "organizers", "nobody"]),
        "reminds": st.lists(st.sampled_from(["delegation", "administrator", "king"]), max_size=2),
    },
)
WHOLE = {"title": {"en": "Extra"}, "anchor": {"event": "opening"}, "authority": "default"}


async def test_any_rule_of_a_deadline_is_taken_whole_or_named(client: Client) -> None:
    await create_forum(client)
    changes = drawn(st.tuples(st.sampled_from(KEYS[:4]) | st.sampled_from(KEYS), RULES, st.booleans()), 60, 600)
    taken = 0
    for key, rule, whole in changes:
        sent = {**WHOLE, **rule} if whole else rule
        answer = await change_rules(client, {key: sent}, dry_run=True)
        if answer.status_code == 200:
            taken += 1
            items = {one["key"]: one["rule"] for one in answer.json()["items"]}
            again = await change_rules(client, {key: items[key]}, dry_run=True)
            assert again.status_code == 200, (key, sent, items[key], again.text)
            assert {one["key"]: one["rule"] for one in again.json()["items"]}[key] == items[key], (key, sent)
        elif answer.status_code == 422:
            assert all(one["field"].startswith("rules") for one in answer.json()["errors"]), (key, sent, answer.text)
        else:
            assert answer.status_code == 409, (key, sent, answer.text)
            assert answer.json()["code"], (key, sent)
    assert 0 < taken < len(changes)
    told(len(changes), "rules of deadlines")
