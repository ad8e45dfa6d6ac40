"""The page of a badge: Arabic in the forms that its letters have within a word, from right to left; long names."""

import io
from datetime import UTC, date, datetime

import pypdf
import pypdfium2
import pytest
import uharfbuzz
import zxingcpp
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from pypdf.generic import ContentStream

from services.adapters.badge_pages import BadgePage, _font_files, badge_pdf, badge_svg, is_leftward
from tests.badges import ARABIC

NOW = datetime(2026, 1, 15, tzinfo=UTC)


def page(name: str = "Amal Example", own_name: str | None = ARABIC, code: str = "IMRF1.AA.AA") -> BadgePage:
    days = [date(2026, 5, 4), date(2026, 5, 8)]
    return BadgePage("Test forum", name, own_name, "Egypt", "Member State", days, code, NOW)


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
    """What is drawn at this size, glyph by glyph from the left, as the embedded font has it."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    read = reader.pages[0]
    drawn: list[list[object]] = []
    name, of_size = "", 0.0
    for operands, operator in ContentStream(read.get_contents(), reader).operations:
        if operator == b"Tf":
            name, of_size = operands[0], float(operands[1])
        if operator == b"Tj" and of_size == size:
            descendant = read["/Resources"]["/Font"][name]["/DescendantFonts"][0].get_object()
            font = TTFont(io.BytesIO(descendant["/FontDescriptor"]["/FontFile2"].get_data()))
            gids, raw = descendant["/CIDToGIDMap"].get_data(), operands[0].original_bytes
            for cid in (int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2)):
                glyph = int.from_bytes(gids[2 * cid : 2 * cid + 2])
                drawn.append(outline(font, font.getGlyphOrder()[glyph]))
    return drawn


def test_arabic_is_drawn_joined_and_from_right_to_left() -> None:
    joined, alone = shaped(ARABIC)
    drawn = embedded(badge_pdf([page()]), 16)
    assert drawn == joined
    # The test tells: letters one by one are something else, and so is the order in which they were typed.
    assert sum(one not in alone for one in joined) > 5
    assert drawn != list(reversed(joined))


def test_the_same_page_is_the_same_bytes_and_extracts_to_what_was_typed() -> None:
    pdf = badge_pdf([page()])
    assert badge_pdf([page()]) == pdf
    document = pypdfium2.PdfDocument(pdf)
    lines = document[0].get_textpage().get_text_range().splitlines()
    document.close()
    assert lines == ["Test forum", "Amal Example", ARABIC, "Egypt", "Member State · 2026-05-04 – 2026-05-08"]


@pytest.mark.parametrize(
    ("own_name", "shown"),
    [("李小龙", False), ("Амаль Пример", True), ("عمرو", True), (None, False), ("Amal Example", False)],
)
def test_a_name_is_drawn_in_letters_that_the_font_has_and_not_twice(own_name: str | None, shown: bool) -> None:
    assert bool(embedded(badge_pdf([page(own_name=own_name)]), 16)) is shown
    svg = badge_svg(page(own_name=own_name)).decode()
    assert svg.count("<text") == (4 if own_name in (None, "Amal Example") else 5)


def test_a_long_name_stays_above_the_code_which_is_read(tmp_path) -> None:
    long = "Wolfeschlegelsteinhausenbergerdorff " * 8
    code = "IMRF1." + "eyJiYWRnZSI6" * 90 + "." + "A" * 86
    document = pypdfium2.PdfDocument(badge_pdf([page(long, long.upper(), code)]))
    one = document[0]
    text = one.get_textpage()
    lowest = min(text.get_charbox(at)[1] for at in range(text.count_chars()) if text.get_charbox(at)[3])
    assert lowest > (148 - 60) * 72 / 25.4  # where the code begins
    assert [
        found.text
        for found in zxingcpp.read_barcodes(one.render(scale=4).to_pil(), formats=zxingcpp.BarcodeFormat.QRCode)
    ] == [code]
    text.close()
    document.close()


def test_what_is_typed_is_no_markup() -> None:
    assert "<script>" not in badge_svg(page("<script>&")).decode()
    assert [is_leftward(text) for text in (ARABIC, "Amal أمل", "(أمل)", "12 Amal", "", "…")] == [
        True,
        False,
        True,
        False,
        False,
        False,
    ]
