"""Pictures that people send in, made anew: small, of one kind, and with nothing in them but what is seen."""

import warnings
from io import BytesIO
from threading import Lock

from anyio import to_thread
from PIL import Image, ImageOps

from services.errors import InvalidInput

MOST_BYTES = 1024 * 1024
MOST_PIXELS = 10_000_000  # decoded some 40 MB, and twice that while it is turned
SIDE = 512
FIELD = "logo"
_KINDS = ("PNG", "JPEG")
_WORDS = {
    "not_a_picture": "expected a PNG or JPEG picture",
    "too_many_pixels": f"expected {MOST_PIXELS // 1_000_000} million pixels at most; make the picture smaller",
    "too_large": "expected 1 MiB at most",
}

# The library's own guard, before anything is decoded.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
warnings.simplefilter("error", Image.DecompressionBombWarning)
_one_at_a_time = Lock()


async def to_small_png(body: bytes) -> bytes:
    """A picture by its content as a PNG of 512 × 512 pixels at most, upright, without metadata.

    One at a time, in a thread. Raises InvalidInput on the field `logo`.
    """
    if len(body) > MOST_BYTES:
        raise refusal("too_large")
    return await to_thread.run_sync(_small_png, body)


def refusal(code: str) -> InvalidInput:
    """Why a picture is not taken."""
    return InvalidInput(FIELD, code, _WORDS[code])


def _small_png(body: bytes) -> bytes:
    with _one_at_a_time:
        try:
            with Image.open(BytesIO(body), formats=_KINDS) as opened:
                opened.draft("RGB", (2 * SIDE, 2 * SIDE))  # of a JPEG no more is decoded than is needed
                picture = ImageOps.exif_transpose(opened)
                return _written(picture.convert("RGBA" if picture.has_transparency_data else "RGB"))
        except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
            raise refusal("too_many_pixels") from error
        except (
            Exception
        ) as error:  # the library raises whatever comes: OSError, SyntaxError, ValueError, struct.error
            raise refusal("not_a_picture") from error


def _written(picture: Image.Image) -> bytes:
    picture.thumbnail((SIDE, SIDE))
    picture.info.clear()  # else profiles and texts would be written again
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
