"""Logos: taken by content, made anew, read by who sees the organization; what could harm is refused."""

import struct
import zlib
from io import BytesIO
from typing import Any

import httpx
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from services.adapters.pictures import MOST_BYTES
from tests.organizations import a_picture, merge, newcomer, read, registered
from tests.world import Client


async def put(
    caller: httpx.AsyncClient, organization: dict[str, Any], body: bytes, kind: str = "image/png", **more: str
) -> httpx.Response:
    sent = {"If-Match": f'"{organization["version"]}"', "Content-Type": kind, **more}
    return await caller.put(f"/organizations/{organization['id']}/logo", content=body, headers=sent)


async def logo(caller: httpx.AsyncClient, organization: dict[str, Any]) -> httpx.Response:
    return await caller.get(f"/organizations/{organization['id']}/logo")


def opened(answer: httpx.Response) -> Image.Image:
    assert answer.status_code == 200, answer.text
    return Image.open(BytesIO(answer.content))


async def test_a_logo_is_kept_small_and_read_as_a_file(client: Client) -> None:
    made = await registered(client.ngo)
    assert (await logo(client.ngo, made)).json()["detail"] == "There is no such logo, or you may not see it."
    answer = await put(client.ngo, made, a_picture(2000, 1000))
    assert answer.status_code == 200, answer.text
    assert answer.json() == {**made, "has_logo": True, "version": 2}
    assert answer.headers["etag"] == '"2"'
    got = await logo(client.secretariat, made)
    assert (opened(got).format, opened(got).size) == ("PNG", (512, 256))
    assert got.headers["content-type"] == "image/png"
    assert got.headers["content-disposition"] == f'attachment; filename="{made["code"]}.png"'
    assert got.headers["x-content-type-options"] == "nosniff"
    assert got.headers["cache-control"] == "no-store"
    stale = await put(client.ngo, made, a_picture())
    assert stale.status_code == 412
    assert (await logo(client.ngo, made)).content == got.content
    assert (await put(client.secretariat, answer.json(), a_picture(8, 8))).status_code == 200
    assert opened(await logo(client.ngo, made)).size == (8, 8)


async def test_nothing_but_what_is_seen_is_kept(client: Client) -> None:
    """Where and by whom it was taken, its profile, texts in it, and what stands behind its end."""
    made = await registered(client.ngo)
    exif = Image.Exif()
    exif[0x0112], exif[0x013B], exif[0x8825] = 6, "Amal Example", {1: "N"}
    jpeg = a_picture(300, 100, "JPEG", exif=exif, icc_profile=b"profile" * 9, comment=b"Secret")
    answer = await put(client.ngo, made, jpeg + b"<script>Secret</script>", "image/jpeg")
    assert answer.status_code == 200, answer.text
    got = await logo(client.ngo, made)
    assert opened(got).size == (100, 300)  # upright, as it was taken
    notes = PngInfo()
    notes.add_text("Author", "Amal Example")
    notes.add_itxt("Secret", "Secret" * 50, zip=True)
    png = a_picture(20, 20, pnginfo=notes, dpi=(300, 300), icc_profile=b"profile" * 9)
    assert (await put(client.ngo, answer.json(), png + b"<script>Secret")).status_code == 200
    for one in (got, await logo(client.ngo, made)):
        assert opened(one).info == {}
        assert not any(word in one.content for word in (b"Amal", b"Secret", b"profile", b"Exif", b"script"))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(width: int, height: int, *chunks: bytes) -> bytes:
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + _chunk(b"IEND", b"")


BOMB = _png(20_000, 20_000, _chunk(b"IDAT", zlib.compress(b"\0" * 1_000_000)))
LARGE = _png(4_000, 3_000, _chunk(b"IDAT", zlib.compress(b"\0" * 1_000_000)))
_TEXT = _chunk(b"zTXt", b"a\0\0" + zlib.compress(b"x" * 2_000_000))
TEXTS = _png(1, 1, *[_TEXT] * 5, _chunk(b"IDAT", zlib.compress(b"\0" * 4)))


def _gif() -> bytes:
    return a_picture(8, 8, "GIF")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "expected a PNG or JPEG picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "expected a PNG or JPEG picture"),
        (b"%PDF-1.7", "expected a PNG or JPEG picture"),
        (_gif(), "expected a PNG or JPEG picture"),
        (a_picture(8, 8, "TIFF"), "expected a PNG or JPEG picture"),
        (a_picture()[:60], "expected a PNG or JPEG picture"),
        (a_picture(300, 300, "JPEG")[:300], "expected a PNG or JPEG picture"),
        (_png(0, 0), "expected a PNG or JPEG picture"),
        (TEXTS, "expected a PNG or JPEG picture"),
        (BOMB, "expected 10 million pixels at most; make the picture smaller"),
        (LARGE, "expected 10 million pixels at most; make the picture smaller"),
        (a_picture() + b"x" * MOST_BYTES, "expected 1 MiB at most"),
    ],
    ids=["empty", "svg", "pdf", "gif", "tiff", "cut", "cut-jpeg", "nothing", "texts", "bomb", "large", "long"],
)
async def test_what_is_no_picture_or_too_much_of_one_is_refused(client: Client, body: bytes, words: str) -> None:
    made = await registered(client.ngo)
    refused = await put(client.ngo, made, body)
    assert refused.status_code == 422
    assert [(error["field"], error["message"]) for error in refused.json()["errors"]] == [("logo", words)]
    assert await read(client.ngo, made) == made


async def test_another_type_is_refused_before_it_is_looked_at(client: Client) -> None:
    made = await registered(client.ngo)
    for kind in ("image/svg+xml", "application/json", "text/plain", ""):
        refused = await put(client.ngo, made, a_picture(), kind)
        assert refused.json()["errors"][0]["field"] == "Content-Type"
    assert (await put(client.ngo, made, a_picture(kind="JPEG"), "image/png; x=y")).status_code == 200


async def test_others_neither_read_nor_replace_it(client: Client) -> None:
    made = await registered(client.ngo)
    made = (await put(client.ngo, made, a_picture())).json()
    other = await newcomer(client, "other")
    theirs = await registered(other)
    assert (await logo(other, made)).status_code == 404
    assert (await put(other, made, a_picture())).status_code == 404
    assert (await logo(client.egypt, made)).status_code == 403
    assert (await logo(client.anonymous, made)).status_code == 401
    assert (await put(client.opga, made, a_picture())).status_code == 403
    assert (await logo(client.opga, made)).status_code == 200
    unread = await client.ngo.put(
        f"/organizations/{made['id']}/logo", content=a_picture(), headers={"Content-Type": "image/png"}
    )
    assert unread.status_code == 428
    assert (await merge(client.secretariat, made, theirs)).status_code == 200
    assert (await put(client.ngo, {**made, "version": 3}, a_picture())).json()["code"] == "merged"
    assert (await logo(other, made)).status_code == 200  # it is theirs now
