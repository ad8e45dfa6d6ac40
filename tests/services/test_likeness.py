"""Organizations that are like others: which are told of, why, and in what order."""

import random
from uuid import UUID

import pytest

from models.enums import Likeness
from services.adapters.likeness import SIMILAR, Organization, resemblances
from services.reference.confusables import skeleton

ONE, TWO, THREE, FOUR = (UUID(int=number) for number in range(1, 5))

SAME, LOOKS, SIMILAR_NAME = Likeness.SAME_NAME, Likeness.LOOKS_ALIKE, Likeness.SIMILAR_NAME

# What two names are to one another, and the score; None: not told of. By these pairs the threshold was chosen.
NAMES = [
    # The same but for case, width, punctuation, spaces and legal form.
    ("Migrants' Union of Ghana", "MIGRANTS’ UNION OF GHANA, Inc.", SAME, 100),
    ("Migranten e.V.", "Migranten e. V.", SAME, 100),
    ("Migranten e.V.", "Migranten", SAME, 100),
    ("ONG Migrants", "Migrants A.S.B.L.", SAME, 100),
    ("Ｍｉｇｒａｎｔｓ Union", "Migrants Union (Pty) Ltd.", SAME, 100),
    ("Afro-Asian Network", "Afro Asian Network", SAME, 100),
    ("STRASSE DER MIGRANTEN", "Straße der Migranten", SAME, 100),
    ("移民 工人 协会", "移民工人协会", SAME, 100),
    ("АНО «Мигрант»", "Мигрант", SAME, 100),
    # Legal forms alone are a name all the same.
    ("ONG", "e.V.", None, 0),
    ("Inc.", "Inc", SAME, 100),
    # Other characters that look the same: Cyrillic, Greek and Armenian letters, digits; in capitals too.
    ("Migrants Union", "Migrаnts Uniоn", LOOKS, 99),
    ("MIGRANTS UNION", "МIGRANTS UNION", LOOKS, 99),
    ("Migrants Union", "МIGRANTS UNION", LOOKS, 99),
    ("Migrants Union", "Migrants Un1on", LOOKS, 99),
    ("SOLIDARITY", "S0LIDARITY", LOOKS, 99),
    ("ΜΙGRΑΝΤS", "Migrants", LOOKS, 99),
    ("Modern Rights", "Modem Rights", LOOKS, 99),
    # Typing errors, plurals, transposed and little words, accents, Arabic letters that are written for one another.
    ("Médecins Sans Frontières", "Medecins sans frontieres", SIMILAR_NAME, 97),
    ("Women in Migration Network", "Network of Women in Migration", SIMILAR_NAME, 97),
    ("Migrants' Union of Ghana", "The Union of Migrants of Ghana", SIMILAR_NAME, 97),
    ("Asociación de Migrantes del Perú", "Asociacion Migrantes Peru", SIMILAR_NAME, 97),
    ("اتحاد المهاجرين في غانا", "إتحاد المهاجرين فى غانا", SIMILAR_NAME, 97),
    ("جمعية العمال المهاجرين", "جمعيّة العمّال المهاجريـن", SIMILAR_NAME, 97),
    ("منظمة الهجرة", "منظمه الهجره", SIMILAR_NAME, 97),
    (
        "Cross-Regional Center for Refugees and Migrants",
        "Cross Regional Centre for Migrants and Refugees",
        SIMILAR_NAME,
        97,
    ),
    ("Migrants' Union of Ghana", "Migrant Union of Ghana", SIMILAR_NAME, 97),
    ("International Migrants Alliance", "International Migrant Aliance", SIMILAR_NAME, 96),
    ("Союз мигрантов России", "Союз мигранток России", SIMILAR_NAME, 95),
    ("Migrants Organise Ltd", "Migrants Organize", SIMILAR_NAME, 94),
    ("International Migrants Alliance", "International Migration Alliance", SIMILAR_NAME, 92),
    ("Caritas Togo", "Karitas Togo", SIMILAR_NAME, 91),
    ("国际移民工人权利保护协会", "国际移民工人权益保护协会", SIMILAR_NAME, 91),
    ("Association of Domestic Workers", "Association of Domestic Workers of Kenya", SIMILAR_NAME, 90),
    ("Migration Forum Asia", "Migrant Forum in Asia", SIMILAR_NAME, 89),
    # Others, told of all the same: they differ in as few letters as typing errors do.
    ("Migrant Workers Association of Niger", "Migrant Workers Association of Nigeria", SIMILAR_NAME, 97),
    ("Refugee Council of Australia", "Refugee Council of Austria", SIMILAR_NAME, 95),
    ("Caritas Togo", "Caritas Tonga", SIMILAR_NAME, 88),
    # Others, not told of.
    ("Migrants' Union of Ghana", "Migrants' Union of Guinea", None, 87),
    ("African Diaspora Network", "African Diaspora Network in Europe", None, 87),
    ("中国移民协会", "中华移民协会", None, 83),
    ("Migrants' Union of Ghana", "Migrants' Union", None, 82),
    ("移民工人协会", "移民工人联合会", None, 76),
    ("Global Migration Policy Associates", "Global Migration Policy Institute", None, 68),
    ("Human Rights Watch", "Human Rights First", None, 66),
    ("IOM", "ICM", None, 66),
]


def named(id_: UUID, *names: str, **more: str | None) -> Organization:
    return Organization(id_, names, **more)


def like(one: Organization, *others: Organization) -> list[tuple[UUID, tuple[Likeness, ...], int]]:
    return [(found.id, found.reasons, found.score) for found in resemblances(one, others)]


@pytest.mark.parametrize(("a", "b", "reason", "score"), NAMES)
def test_names(a: str, b: str, reason: Likeness | None, score: int) -> None:
    """Both ways, for it must not matter who came first."""
    expected = [] if reason is None else [((reason,), score)]
    assert [found[1:] for found in like(named(ONE, a), named(TWO, b))] == expected
    assert [found[1:] for found in like(named(ONE, b), named(TWO, a))] == expected
    assert (score >= SIMILAR) == (reason is not None)


def test_each_name_is_compared_with_each() -> None:
    one = named(ONE, "اتحاد المهاجرين", "Migrants Union")
    assert like(one, named(TWO, "Union des migrants", "Migrants' Union")) == [(TWO, (SAME,), 100)]


def test_numbers_websites_and_acronyms() -> None:
    one = named(
        ONE, "A", ecosoc_number="E/2010-12", website_host="WWW.union.example.", acronym="M.U.G.", country="GHA"
    )
    two = named(TWO, "B", ecosoc_number="e201012", country="KEN", acronym="MUG")
    three = named(THREE, "C", website_host="union.example", country=None, acronym="MUG")
    four = named(FOUR, "D", acronym="mug", country="GHA")
    assert like(one, four, three, two) == [
        (TWO, (Likeness.SAME_NUMBER,), 100),
        (THREE, (Likeness.SAME_WEBSITE,), 98),
        (FOUR, (Likeness.SAME_ACRONYM,), 50),
    ]


def test_what_is_not_known_is_not_the_same() -> None:
    empty = {"ecosoc_number": "", "website_host": "", "acronym": "", "country": ""}
    assert like(named(ONE, "A", **empty), named(TWO, "B", **empty), named(THREE, "C")) == []
    assert like(named(ONE), named(TWO)) == []
    assert like(named(ONE, "!", "…"), named(TWO, "!", "?")) == []
    assert like(named(ONE, "A", ecosoc_number="-"), named(TWO, "B", ecosoc_number="-")) == []
    letter = {"acronym": "M", "country": "GHA"}
    assert like(named(ONE, "A", **letter), named(TWO, "B", **letter)) == []


def test_a_host_where_everybody_has_a_page_says_nothing() -> None:
    shared = {"website_host": "www.facebook.com"}
    assert like(named(ONE, "A", **shared), named(TWO, "B", **shared)) == []


def test_all_reasons_are_told_the_strongest_first_and_of_names_one() -> None:
    more = {"website_host": "u.example", "acronym": "MU", "country": "GHA"}
    one = named(ONE, "Migrants Union", **more)
    assert like(one, named(TWO, "Migrants Uniоn", "Union of Migrants", **more)) == [
        (TWO, (LOOKS, Likeness.SAME_WEBSITE, Likeness.SAME_ACRONYM), 99)
    ]


def test_the_order_is_by_score_then_id_whatever_was_given_first() -> None:
    one = named(THREE, "Migrants' Union of Ghana")
    same, near = "Migrants Union of Ghana", "Migrant Union of Ghana"
    others = [named(FOUR, same), named(TWO, near), named(ONE, same), named(UUID(int=9), "Else"), one]
    expected = [(ONE, (SAME,), 100), (FOUR, (SAME,), 100), (TWO, (SIMILAR_NAME,), 97)]
    for seed in range(5):
        random.Random(seed).shuffle(others)
        assert like(one, *others) == expected


def test_the_data_are_those_of_the_standard() -> None:
    """Examples of UTS 39, section 4, and of its data, the first and the last character among them."""
    assert skeleton("ѕсоре") == skeleton("scope")
    assert skeleton("paypal") == skeleton("раураl")
    assert (skeleton("I"), skeleton("1"), skeleton("|"), skeleton("0")) == ("l", "l", "l", "O")
    assert (skeleton("m"), skeleton("ﬁ"), skeleton("é"), skeleton('"')) == ("rn", "fi", "e\u0301", "''")
    assert (skeleton("\U0002fa1d"), skeleton("𝟵")) == ("\U0002a600", "9")
