"""A badge as a page to print (A6): forum, name in Latin letters and as its bearer writes it, party, class,
days, code.

In the PDF HarfBuzz shapes the letters and the bidirectional algorithm orders them, with FiraGO embedded (Latin,
Greek, Cyrillic, Arabic, Hebrew, Georgian, Devanagari, Thai; Open Font License). A name in letters that it lacks is
left out of the PDF. In the SVG text stays text, which whatever shows it shapes with its own fonts.
"""

import atexit
import logging
import shutil
import tempfile
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import cast
from xml.sax.saxutils import escape

import pymupdf_fonts
import segno
from anyio import CapacityLimiter, to_thread
from fpdf import FPDF
from fpdf.enums import MethodReturnValue

WIDTH, HEIGHT, MARGIN = 105, 148, 7.5  # mm
CODE = 78  # mm, without its quiet zone
_CODE_TOP = 60
_FAMILY = "FiraGO"
_PIECES = {"": "figo", "B": "figbo"}
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_MM = 72 / 25.4  # points

# What the libraries tell of each font is nobody's business.
for _name in ("fontTools", "fpdf"):
    logging.getLogger(_name).setLevel(logging.ERROR)


@dataclass(frozen=True, slots=True)
class BadgePage:
    """What stands on a badge."""

    forum: str
    name: str
    own_name: str | None
    party: str
    class_: str
    days: Sequence[date]
    code: str
    made_at: datetime

    @property
    def lines(self) -> tuple[tuple[str, str, float, float], ...]:
        """(text, style, largest size in points, top in mm) of all that is written above the code."""
        first, last = min(self.days), max(self.days)
        span = first.isoformat() if first == last else f"{first.isoformat()} – {last.isoformat()}"
        own = self.own_name if self.own_name and self.own_name != self.name else ""
        return (
            (self.forum, "", 10, 5),
            (self.name, "B", 20, 15),
            (own, "", 16, 30),
            (self.party, "", 12, 44),
            (f"{self.class_} · {span}", "", 10, 54),
        )


class BadgePages:
    """Makes them. A PDF takes a third of a second of CPU, and each further page a fifteenth, so that one at a time is
    made, in a thread."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(1)

    async def pdf(self, pages: Sequence[BadgePage]) -> bytes:
        """As PDF: the same bytes for the same pages, of which there is one at least."""
        return await to_thread.run_sync(lambda: badge_pdf(pages), limiter=self._limiter)


def badge_svg(page: BadgePage) -> bytes:
    """As SVG."""
    rows = segno.make(page.code, error="m", micro=False).matrix
    size = CODE / len(rows)
    squares = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    texts = "\n".join(_svg_text(*line) for line in page.lines if line[0])
    place = f"translate({(WIDTH - CODE) / 2} {_CODE_TOP}) scale({size:.6f})"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}mm" height="{HEIGHT}mm"'
        f' viewBox="0 0 {WIDTH} {HEIGHT}">\n<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>\n{texts}\n'
        f'<path transform="{place}" shape-rendering="crispEdges" d="{squares}"/>\n</svg>\n'
    ).encode()


def _svg_text(text: str, style: str, size: float, top: float) -> str:
    direction = "rtl" if is_leftward(text) else "ltr"
    fitted = min(size, (WIDTH - 2 * MARGIN) * _MM / max(1, len(text)) / 0.6) / _MM  # letters are 0.6 em wide at most
    weight = ' font-weight="bold"' if style == "B" else ""
    return (
        f'<text x="{WIDTH / 2}" y="{top + size / _MM:.2f}" text-anchor="middle" direction="{direction}"'
        f' font-family="{_FAMILY}, sans-serif" font-size="{fitted:.2f}"{weight}>{escape(text)}</text>'
    )


def is_leftward(text: str) -> bool:
    """Whether the first letter that has a direction is of a script written from right to left."""
    directions = (unicodedata.bidirectional(character) for character in text)
    return next((one in _RIGHT_TO_LEFT for one in directions if one in _RIGHT_TO_LEFT | {"L"}), False)


def badge_pdf(pages: Sequence[BadgePage]) -> bytes:
    """As PDF, a page for each."""
    pdf = FPDF(unit="mm", format=(WIDTH, HEIGHT))
    pdf.set_creation_date(max(page.made_at for page in pages))
    pdf.set_auto_page_break(auto=False)
    pdf.set_margin(MARGIN)
    for style, path in _font_files().items():
        pdf.add_font(_FAMILY, style, path)
    pdf.set_text_shaping(use_shaping_engine=True)
    for page in pages:
        pdf.add_page()
        for text, style, size, top in page.lines:
            pdf.set_font(_FAMILY, style, size)
            if text and _has_letters(pdf, text):
                _write(pdf, text, style, size, top)
        _draw_code(pdf, page.code)
    return bytes(pdf.output())


def _write(pdf: FPDF, text: str, style: str, size: float, top: float) -> None:
    """In two lines at most, smaller where it takes more."""
    pdf.set_xy(MARGIN, top)
    while size > 5:
        pdf.set_font(_FAMILY, style, size)
        lines = pdf.multi_cell(0, text=text, align="C", dry_run=True, output=MethodReturnValue.LINES)
        if len(cast("list[str]", lines)) <= 2:
            break
        size -= 1
    pdf.multi_cell(0, h=size / _MM * 1.15, text=text, align="C")


def _has_letters(pdf: FPDF, text: str) -> bool:
    known = pdf.current_font.cmap  # type: ignore[union-attr]
    return all(ord(character) in known or unicodedata.category(character) in ("Zs", "Cf") for character in text)


def _draw_code(pdf: FPDF, code: str) -> None:
    rows = segno.make(code, error="m", micro=False).matrix
    size, left = CODE / len(rows), (WIDTH - CODE) / 2
    pdf.set_fill_color(0)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                pdf.rect(left + x * size, _CODE_TOP + y * size, size, size, style="F")


@cache
def _font_files() -> dict[str, Path]:
    """The two fonts as files, which the library wants, in a folder that goes with the process."""
    folder = Path(tempfile.mkdtemp(prefix="imrf-fonts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    files = {style: folder / f"{name}.ttf" for style, name in _PIECES.items()}
    for style, name in _PIECES.items():
        files[style].write_bytes(pymupdf_fonts.fontbuffers[name]())
    return files
