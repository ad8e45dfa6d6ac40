"""Names, titles and notes over HTTP: real ones stay as they are, and what deceives is named."""

import pytest

from tests.rules.test_text import NAMES
from tests.world import Client, create_forum, publish


async def test_real_names_are_read_as_they_were_sent(client: Client) -> None:
    for name in NAMES.values():
        made = await client.opga.post("/persons", json={"name": name, "title": name})
        assert made.status_code == 201, made.text
        read = (await client.opga.get(f"/persons/{made.json()['id']}")).json()
        assert (read["name"], read["title"]) == (name, name)


async def test_a_title_and_a_note_in_arabic_and_persian_come_back(client: Client) -> None:
    title = {"en": "Forum", "ar": NAMES["Arabic with tashkeel"]}
    assert (await create_forum(client, title=title))["title"] == title
    body = {"note": NAMES["Persian"]}
    published = await client.opga.post("/forums/imrf-test/programme/versions", json=body)
    assert published.json()["note"] == NAMES["Persian"]


DECEIT = [
    ("\u202eelpmaxE lamA", "expected a text without the invisible character U+202E"),
    ("Am\u200dal", "expected a text without the invisible character U+200D"),
    ("\u3164", "expected a text without the invisible character U+3164"),
    ("pay\u200fpal", "expected a text without the invisible character U+200F"),
    ("A\u034fB", "expected a text without the invisible character U+034F"),
    ("\u200e \u200f", "expected some text"),
    ("\u2800 \u0301", "expected some text"),
    ("e" + "\u0301" * 10, "expected a text without more than 8 marks on one letter"),
    ("\x00\x1f", "expected some text"),
    ("x" * 301, "expected 300 characters at most"),
]


@pytest.mark.parametrize(("text", "words"), DECEIT, ids=ascii)
async def test_a_text_that_deceives_is_refused_in_words(client: Client, text: str, words: str) -> None:
    person = await client.opga.post("/persons", json={"name": text})
    assert [(e["field"], e["message"]) for e in person.json()["errors"]] == [("name", words)]
    forum = await client.opga.patch("/forums/any", json={"title": {"en": text}}, headers={"If-Match": '"1"'})
    assert [(e["field"], e["message"]) for e in forum.json()["errors"]] == [("title.en", words)]
    note = await client.opga.post("/forums/any/announcements", json={"note": text})
    assert [(e["field"], e["message"]) for e in note.json()["errors"]] == [("note", words)]


async def test_a_text_is_measured_once_it_is_clean(client: Client) -> None:
    """As a keyboard that sends letters and accents apart has it; and a letter that NFC takes apart."""
    made = await client.opga.post("/persons", json={"name": "e\u0301" * 300 + "\n"})
    assert (made.status_code, made.json()["name"]) == (201, "é" * 300)
    longer = await client.opga.post("/persons", json={"name": "\u0958" * 151})
    assert [e["message"] for e in longer.json()["errors"]] == ["expected 300 characters at most"]


async def test_a_mark_of_direction_at_the_end_is_not_part_of_a_name(client: Client) -> None:
    made = await client.opga.post("/persons", json={"name": "Egypt\u200e", "title": "\u200fEgypt\u00a0\u061c"})
    assert (made.status_code, made.json()["name"], made.json()["title"]) == (201, "Egypt", "Egypt")


@pytest.mark.parametrize("q", ["\u202etable", "x" * 201])
async def test_words_to_look_for_are_typed_too(client: Client, q: str) -> None:
    await create_forum(client)
    await publish(client)
    refused = await client.anonymous.get("/forums/imrf-test/programme", params={"q": q})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "q")
    cleaned = await client.anonymous.get("/forums/imrf-test/programme", params={"q": "round\x00\ttable"})
    assert (cleaned.status_code, len(cleaned.json()["meetings"])) == (200, 4)


async def test_an_address_with_an_invisible_character_is_refused(client: Client) -> None:
    body = {"email": "ng\u200bo@demo.example", "role": "auditor"}
    answer = await client.admin.post("/grants", json=body)
    words = "expected a text without the invisible character U+200B"
    assert [(e["field"], e["message"]) for e in answer.json()["errors"]] == [("email", words)]
