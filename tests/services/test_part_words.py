"""A part in a meeting in words."""

from models.enums import Language, MeetingPart
from services.adapters.part_words import describe_parts
from services.reference.labels import PARTS
from services.rules.concerns import Part
from services.rules.names import Names, PartyName
from tests.rules.builders import an_id, utc

EGYPT, AMAL = an_id("EGY"), an_id("Amal")
NAMES = Names({EGYPT: PartyName("EGY", {Language.EN: "Egypt", Language.AR: "مصر"})}, {})


def said(*parts: Part, language: Language = Language.EN) -> str | None:
    return describe_parts(parts, NAMES, language, "America/New_York")


def test_what_it_is_how_many_until_when_and_for_whom() -> None:
    until = utc("2026-04-01 12:00")
    assert said() is None
    assert said(Part(MeetingPart.CO_CHAIR, EGYPT), Part(MeetingPart.PLACE, EGYPT, None, 3)) == (
        "Your part: Co-chair (Egypt); Place held × 3 (Egypt)"
    )
    assert said(Part(MeetingPart.PLACE_OFFERED, EGYPT, None, 2, until)) == (
        "Your part: Place offered × 2 until Wednesday, 1 April 2026, 08:00 (New York), 12:00 UTC (Egypt)"
    )
    # A person is not named, nor told twice that they hold one seat; a party without a name is left out.
    assert said(Part(MeetingPart.PANELLIST, None, AMAL), Part(MeetingPart.PANELLIST)) == "Your part: Panellist"
    assert said(Part(MeetingPart.SPEAKER, an_id("gone"))) == "Your part: Speaker"
    arabic = said(Part(MeetingPart.MODERATOR, EGYPT), Part(MeetingPart.REQUESTED, EGYPT), language=Language.AR)
    assert arabic == "دوركم: مدير المناقشة (مصر)؛ طلب إلقاء كلمة لم يُبت فيه بعد (مصر)"


def test_every_part_has_its_words_in_six_languages() -> None:
    assert set(PARTS) == set(MeetingPart)
    assert all(set(words) == set(Language) for words in PARTS.values())
    for language in Language:
        words = [PARTS[part][language] for part in MeetingPart]
        assert len(set(words)) == len(words), language
