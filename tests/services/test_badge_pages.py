"""The page of a badge: Arabic in the forms that its letters have within a word, from right to left; long names."""

import io
import re
from datetime import UTC, date, datetime

import pypdf
import pypdfium2
import pytest
import uharfbuzz
import zxingcpp
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont

from services.adapters.badge_pages import BadgePage, _font_files, badge_pdf, badge_svg, is_leftward
from tests.badges import ARABIC

NOW = datetime(2026, 1, 15, tzinfo=UTC)


def page(name: str = "Amal Example", own_name: str | None = ARABIC, code: str = "IMRF1.AA.AA") -> BadgePage:
    days = [date(2026, 5, 4), date(2026, 5, 8)]
    return BadgePage("Test forum", name, own_name, "Member State", days, code, NOW)


def outline(font: TTFont, glyph: str) -> list[object]:
    """What a glyph looks like; of a composite one, its parts."""
    glyphs, pen = font.getGlyphSet(), RecordingPen()
    glyphs[glyph].draw(pen)
    drawn: list[object] = []
    for what, points in pen.value:
        drawn += outline(font, points[0]) if what == "addComponent" else [(what, points)]
    return drawn


def shaped(text: str) -> tuple[list[list[object]], list[list[object]]]:
    """What HarfBuzz itself makes of a text written from right to left, glyph by glyph from the left; and the letters
    one by one, as they look where nothing joins them."""
    path = _font_files()[""]
    face = uharfbuzz.Face(path.read_bytes())
    font, drawn = uharfbuzz.Font(face), TTFont(path)
    joined = uharfbuzz.Buffer()
    joined.add_str(text)
    joined.direction, joined.script, joined.language = "rtl", "Arab", "ar"
    uharfbuzz.shape(font, joined)
    order, cmap = drawn.getGlyphOrder(), drawn.getBestCmap()
    forms = [outline(drawn, order[info.codepoint]) for info in joined.glyph_infos]
    return forms, [outline(drawn, cmap[ord(letter)]) for letter in reversed(text)]


def embedded(pdf: bytes, size: int) -> list[list[object]]:
    """What is drawn with the font that is not bold at this size, glyph by glyph from the left, as the embedded font
    has it."""
    read = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]
    fonts = {name: of.get_object() for name, of in read["/Resources"]["/Font"].items()}
    content = read.get_contents().get_data().decode("latin-1")
    drawn: list[list[object]] = []
    for block in re.findall(rf"(/F\d+) {size}\.00 Tf(.*?)ET", content, flags=re.DOTALL):
        descendant = fonts[block[0]]["/DescendantFonts"][0].get_object()
        program = descendant["/FontDescriptor"].get_object()["/FontFile2"].get_object().get_data()
        font = TTFont(io.BytesIO(program))
        order = font.getGlyphOrder()
        mapped = descendant["/CIDToGIDMap"].get_object()
        gids = mapped.get_data() if hasattr(mapped, "get_data") else None
        for shown in re.findall(r"[(<]((?:\\.|[^\\)>])*)[)>]", block[1], flags=re.DOTALL):
            raw = pypdf_bytes(shown)
            cids = [int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2)]
            glyphs = [int.from_bytes(gids[2 * cid : 2 * cid + 2]) if gids else cid for cid in cids]
            drawn += [outline(font, order[glyph]) for glyph in glyphs]
    return drawn


def pypdf_bytes(shown: str) -> bytes:
    """The bytes of a string of a PDF, written with escapes."""
    return re.sub(rb"\\(.)", lambda found: found[1], shown.encode("latin-1"), flags=re.DOTALL)


def test_try() -> None:
    read = pypdf.PdfReader(io.BytesIO(badge_pdf(page()))).pages[0]
    print(read.get_contents().get_data().decode("latin-1")[:2500])
    fonts = {name: of.get_object() for name, of in read["/Resources"]["/Font"].items()}
    print(fonts)
    for f in fonts.values():
        print(f["/DescendantFonts"][0].get_object())
    assert 0
