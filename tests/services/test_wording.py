"""Deadlines in words: exact, in the six official languages."""

import os
import subprocess
import sys
import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from string import Formatter

import pytest

from models.enums import DeadlineAnchor, ForumAct, ForumTemplate, Kept, Language, MeetingKind, Roll
from services.adapters.wording import act_in_words, city, day_in_words, explain, instant_in_words
from services.modalities import load_template
from services.rules.deadline_rules import Anchor, DeadlineRule, Offset

RULES = load_template(ForumTemplate.IMRF).modalities.deadlines.rules
NEW_YORK = "America/New_York"
CLOSES = datetime(2022, 1, 26, 22, tzinfo=UTC)
EVERY = list(Language)


def told(rule: DeadlineRule, language: Language | str, **more) -> str:
    known = {"timezone": NEW_YORK, "rolled_from": None, "kept": None, "adjusted": False, "anchor_title": None}
    return explain(rule, Language(language), **{**known, **more}).replace("\N{NO-BREAK SPACE}", " ")


def offset(**parts: int) -> DeadlineRule:
    """The accreditation's closing, by another offset."""
    return replace(RULES["accreditation_closes"], offset=Offset(**parts))


def anchored(anchor: Anchor, by: Offset | None = None) -> DeadlineRule:
    """Without an hour of its own."""
    return replace(RULES["hearing_summary"], anchor=anchor, offset=by or Offset())


IN_WORDS = {
    "en": (
        "Wednesday, 26 January 2022, 17:00 (New York), 22:00 UTC",
        "Tuesday, 1 February 2022, 20:00 (New York), 01:00 UTC on Wednesday, 2 February 2022",
        "until the end of Thursday, 10 February 2022 (New York)",
        "Wednesday, 26 January 2022, 22:00 UTC",
    ),
    "fr": (
        "mercredi 26 janvier 2022, 17:00 (New York), 22:00 UTC",
        "mardi 1er février 2022, 20:00 (New York), 01:00 UTC le mercredi 2 février 2022",
        "jusqu’à la fin de la journée du jeudi 10 février 2022 (New York)",
        "mercredi 26 janvier 2022, 22:00 UTC",
    ),
    "ar": (
        "الأربعاء 26 يناير 2022، الساعة 17:00 بتوقيت نيويورك (22:00 بالتوقيت العالمي المنسق)",
        "الثلاثاء 1 فبراير 2022، الساعة 20:00 بتوقيت نيويورك"
        " (الساعة 01:00 بالتوقيت العالمي المنسق من يوم الأربعاء 2 فبراير 2022)",
        "حتى نهاية يوم الخميس 10 فبراير 2022 (بتوقيت نيويورك)",
        "الأربعاء 26 يناير 2022، الساعة 22:00 بالتوقيت العالمي المنسق",
    ),
    "zh": (
        "2022年1月26日星期三纽约时间17:00（协调世界时22:00）",
        "2022年2月1日星期二纽约时间20:00（协调世界时2022年2月2日星期三01:00）",
        "截至2022年2月10日星期四结束时（纽约时间）",
        "2022年1月26日星期三协调世界时22:00",
    ),
    "ru": (
        "среда, 26 января 2022 года, 17:00 (Нью-Йорк), 22:00 UTC",
        "вторник, 1 февраля 2022 года, 20:00 (Нью-Йорк); среда, 2 февраля 2022 года, 01:00 UTC",
        "до конца дня: четверг, 10 февраля 2022 года (Нью-Йорк)",
        "среда, 26 января 2022 года, 22:00 UTC",
    ),
    "es": (
        "miércoles 26 de enero de 2022, 17:00 (Nueva York), 22:00 UTC",
        "martes 1 de febrero de 2022, 20:00 (Nueva York), 01:00 UTC del miércoles 2 de febrero de 2022",
        "hasta el final del jueves 10 de febrero de 2022 (Nueva York)",
        "miércoles 26 de enero de 2022, 22:00 UTC",
    ),
}


@pytest.mark.parametrize("language", EVERY)
def test_instants_are_told_by_two_clocks_and_with_their_days(language: Language) -> None:
    end = datetime(2022, 2, 11, 5, tzinfo=UTC) - timedelta(microseconds=1)
    assert IN_WORDS[language] == (
        instant_in_words(CLOSES, NEW_YORK, language),
        instant_in_words(datetime(2022, 2, 2, 1, tzinfo=UTC), NEW_YORK, language),
        instant_in_words(end, NEW_YORK, language),
        instant_in_words(CLOSES, "UTC", language),
    )


def test_seconds_are_told_where_there_are_some() -> None:
    at = CLOSES + timedelta(seconds=5)
    expected = "Wednesday, 26 January 2022, 17:00:05 (New York), 22:00:05 UTC"
    assert instant_in_words(at, NEW_YORK, Language.EN) == expected
    # A microsecond earlier it is another second, not the end of a day.
    nearly = datetime(2022, 2, 11, 5, tzinfo=UTC) - timedelta(microseconds=2)
    assert "23:59:59 (New York), 04:59:59 UTC on Friday" in instant_in_words(nearly, NEW_YORK, Language.EN)


@pytest.mark.parametrize(
    ("zone", "names"),
    [
        (NEW_YORK, ("نيويورك", "纽约", "New York", "New York", "Нью-Йорк", "Nueva York")),
        ("Africa/Cairo", ("القاهرة", "开罗", "Cairo", "Le Caire", "Каир", "El Cairo")),
        ("Asia/Kolkata", ("كالكتا", "加尔各答", "Kolkata", "Calcutta", "Калькутта", "Calcuta")),  # CLDR's: Calcutta
        ("US/Eastern", ("نيويورك", "纽约", "New York", "New York", "Нью-Йорк", "Nueva York")),
        ("Etc/GMT+5", ("GMT+5",) * 6),
        ("UTC", ("التوقيت العالمي المنسق", "协调世界时", "UTC", "UTC", "UTC", "UTC")),
    ],
)
def test_zones_are_known_by_their_cities(zone: str, names: tuple[str, ...]) -> None:
    assert tuple(city(zone, language) for language in Language) == names


def test_days_without_their_weekday() -> None:
    words = {language.value: day_in_words(date(2022, 3, 1), language, weekday=False) for language in Language}
    assert words == {
        "ar": "1 مارس 2022",
        "zh": "2022年3月1日",
        "en": "1 March 2022",
        "fr": "1er mars 2022",
        "ru": "1 марта 2022 года",
        "es": "1 de marzo de 2022",
    }


ACCREDITATION = {
    "en": "opening day less 104 days, 17:00 New York",
    "fr": "104 jours avant le jour d’ouverture, à 17:00 (New York)",
    "ar": "قبل 104 أيام من يوم الافتتاح، الساعة 17:00 بتوقيت نيويورك",
    "zh": "开幕日前104天，纽约时间17:00",
    "ru": "за 104 дня до дня открытия, в 17:00 (Нью-Йорк)",
    "es": "104 días antes del día de apertura, 17:00 (Nueva York)",
}
THE_LIST = {
    "en": "opening day less 3 months, end of the day, New York",
    "fr": "3 mois avant le jour d’ouverture, à la fin de la journée (New York)",
    "ar": "قبل 3 أشهر من يوم الافتتاح، حتى نهاية اليوم بتوقيت نيويورك",
    "zh": "开幕日前3个月，纽约时间当日结束时",
    "ru": "за 3 месяца до дня открытия, до конца дня (Нью-Йорк)",
    "es": "3 meses antes del día de apertura, al final del día (Nueva York)",
}
ENDORSED = {
    "en": "closing day plus 18 days, end of the day, New York",
    "fr": "18 jours après le jour de clôture, à la fin de la journée (New York)",
    "ar": "بعد 18 يوما من يوم الاختتام، حتى نهاية اليوم بتوقيت نيويورك",
    "zh": "闭幕日后18天，纽约时间当日结束时",
    "ru": "через 18 дней после дня закрытия, до конца дня (Нью-Йорк)",
    "es": "18 días después del día de clausura, al final del día (Nueva York)",
}
OF_AN_ACT = {
    "en": "circulation of the stakeholder list plus 14 days, 17:00 New York",
    "fr": "14 jours après la distribution de la liste des parties prenantes, à 17:00 (New York)",
    "ar": "بعد 14 يوما من تعميم قائمة أصحاب المصلحة، الساعة 17:00 بتوقيت نيويورك",
    "zh": "利益攸关方名单分发后14天，纽约时间17:00",
    "ru": "через 14 дней после распространения списка заинтересованных сторон, в 17:00 (Нью-Йорк)",
    "es": "14 días después de la distribución de la lista de partes interesadas, 17:00 (Nueva York)",
}


@pytest.mark.parametrize("language", EVERY)
@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("accreditation_closes", ACCREDITATION),
        ("list_to_member_states", THE_LIST),
        ("declaration_endorsed", ENDORSED),
        ("non_objection_ends", OF_AN_ACT),
    ],
)
def test_rules_of_the_mandate(key: str, expected: dict[str, str], language: Language) -> None:
    assert told(RULES[key], language) == expected[language]


ARABIC, RUSSIAN = {}, {}
ARABIC["days"] = {1: "يوم واحد", 2: "يومين", 3: "3 أيام", 10: "10 أيام", 11: "11 يوما", 99: "99 يوما", 100: "100 يوم"}
ARABIC["days"] |= {102: "102 يوم", 103: "103 أيام", 111: "111 يوما"}
ARABIC["months"] = {1: "شهر واحد", 2: "شهرين", 3: "3 أشهر", 11: "11 شهرا"}
ARABIC["weeks"] = {1: "أسبوع واحد", 2: "أسبوعين", 6: "6 أسابيع", 12: "12 أسبوعا"}
ARABIC["working_days"] = {1: "يوم عمل واحد", 2: "يومي عمل", 5: "5 أيام عمل", 15: "15 يوم عمل"}
RUSSIAN["days"] = {1: "1 день", 2: "2 дня", 5: "5 дней", 11: "11 дней", 21: "21 день", 22: "22 дня", 112: "112 дней"}
RUSSIAN["months"] = {1: "1 месяц", 2: "2 месяца", 11: "11 месяцев"}
RUSSIAN["weeks"] = {1: "1 неделю", 2: "2 недели", 12: "12 недель"}
RUSSIAN["working_days"] = {1: "1 рабочий день", 2: "2 рабочих дня", 5: "5 рабочих дней"}


def test_lengths_in_arabic() -> None:
    for unit, lengths in ARABIC.items():
        for number, words in lengths.items():
            own = f"قبل {words} من يوم الافتتاح، الساعة 17:00 بتوقيت نيويورك"
            assert told(offset(**{unit: -number}), "ar") == own
            assert told(offset(**{unit: number}), "ar").startswith(f"بعد {words} من يوم الافتتاح،")


def test_lengths_in_russian() -> None:
    for unit, lengths in RUSSIAN.items():
        for number, words in lengths.items():
            assert told(offset(**{unit: -number}), "ru") == f"за {words} до дня открытия, в 17:00 (Нью-Йорк)"
            assert told(offset(**{unit: number}), "ru").startswith(f"через {words} после дня открытия,")


def test_one_and_many_elsewhere() -> None:
    for language, one, many in (
        ("en", "1 week,", "2 weeks,"),
        ("fr", "1 semaine ", "2 semaines "),
        ("es", "1 s", "2 s"),
    ):
        assert one in told(offset(weeks=-1), language)
        assert many in told(offset(weeks=-2), language)
    assert told(offset(weeks=-1), "zh") == "开幕日前1周，纽约时间17:00"


MIXED = {  # a month before, of that three days later; and two weeks and a day before, of that a day's hours later
    "en": (
        "opening day less 1 month plus 3 days, 17:00 New York",
        "opening day less 2 weeks and 1 day, 17:00 New York, plus 24 hours",
    ),
    "fr": (
        "3 jours après le jour qui tombe 1 mois avant le jour d’ouverture, à 17:00 (New York)",
        "2 semaines et 1 jour avant le jour d’ouverture, à 17:00 (New York), puis 24 heures plus tard",
    ),
    "ar": (
        "بعد 3 أيام من اليوم الواقع قبل شهر واحد من يوم الافتتاح، الساعة 17:00 بتوقيت نيويورك",
        "قبل أسبوعين ويوم واحد من يوم الافتتاح، الساعة 17:00 بتوقيت نيويورك، ثم بعد ذلك بمدة 24 ساعة",
    ),
    "zh": ("开幕日前1个月之日后3天，纽约时间17:00", "开幕日前2周又1天，纽约时间17:00，再推后24小时"),
    "ru": (
        "через 3 дня после дня, наступающего за 1 месяц до дня открытия, в 17:00 (Нью-Йорк)",
        "за 2 недели и 1 день до дня открытия, в 17:00 (Нью-Йорк), через 24 часа после этого",
    ),
    "es": (
        "3 días después del día que cae 1 mes antes del día de apertura, 17:00 (Nueva York)",
        "2 semanas y 1 día antes del día de apertura, 17:00 (Nueva York), y 24 horas más tarde",
    ),
}


@pytest.mark.parametrize("language", EVERY)
def test_offsets_of_several_parts(language: Language) -> None:
    mixed = told(offset(months=-1, days=3), language), told(offset(weeks=-2, days=-1, hours=24), language)
    assert mixed == MIXED[language]


ROLLED = {
    "en": "moved to the last working day before Sunday, 24 April 2022, a day off",
    "fr": "avancé au dernier jour ouvrable avant le dimanche 24 avril 2022, jour non ouvrable",
    "ar": "نُقل إلى آخر يوم عمل قبل يوم الأحد 24 أبريل 2022، وهو يوم عطلة",
    "zh": "因2022年4月24日星期日为休息日，提前至此前最后一个工作日",
    "ru": "перенесено на последний рабочий день перед нерабочим днем (воскресенье, 24 апреля 2022 года)",
    "es": "adelantado al último día hábil antes del domingo 24 de abril de 2022, día no hábil",
}
PASSED = {
    "en": "stays as it was, although its rule gives another day: it had passed",
    "fr": "maintenu, bien que la règle donne un autre jour : il était déjà passé",
    "ar": "بقي كما كان مع أن قاعدته تعطي يوما آخر، لأنه كان قد انقضى",
    "zh": "虽按规则应为另一日期，但原期限已过，故保持不变",
    "ru": "остается прежним, хотя правило дает другой день: срок уже истек",
    "es": "se mantiene, aunque la regla da otro día: ya había vencido",
}
DONE = {
    "en": "stays as it was, although its rule gives another day: it was already met",
    "fr": "maintenu, bien que la règle donne un autre jour : ce qu’il demande était déjà fait",
    "ar": "بقي كما كان مع أن قاعدته تعطي يوما آخر، لأن المطلوب كان قد أُنجز",
    "zh": "虽按规则应为另一日期，但所需事项已完成，故保持不变",
    "ru": "остается прежним, хотя правило дает другой день: требуемое уже сделано",
    "es": "se mantiene, aunque la regla da otro día: lo que pide ya se había hecho",
}
SEMICOLON = {"ar": "؛ ", "zh": "；", "fr": " ; "}


@pytest.mark.parametrize("language", EVERY)
def test_what_became_of_it(language: Language) -> None:
    speakers, accreditation = RULES["speakers_list_closes"], RULES["accreditation_closes"]
    then = SEMICOLON.get(language, "; ")
    rolled = told(speakers, language, rolled_from=date(2022, 4, 24))
    assert rolled == f"{told(speakers, language)}{then}{ROLLED[language]}"
    for kept, words in ((Kept.PASSED, PASSED), (Kept.DONE, DONE)):
        expected = f"{ACCREDITATION[language]}{then}{words[language]}"
        assert told(accreditation, language, kept=kept) == expected
    both = told(accreditation, language, adjusted=True, kept=Kept.DONE)
    assert both.startswith(ACCREDITATION[language] + then)
    assert both.endswith(then + DONE[language])
    assert len(both.split(then)) == 3


def test_rolled_the_other_way() -> None:
    later = replace(RULES["speakers_list_closes"], roll=Roll.NEXT)
    assert told(later, "en", rolled_from=date(2022, 4, 24)).endswith(
        "; moved to the first working day after Sunday, 24 April 2022, a day off"
    )


OF_MEETINGS = {
    "en": ("start of “Policy debate”", "end of “Round table” 3 plus 1 day, at the same hour, New York"),
    "fr": (
        "le début de « Débat sur les politiques »",
        "1 jour après la fin de « Table ronde » nº 3, à la même heure (New York)",
    ),
    "ar": (
        "بداية «مناقشة السياسات»",
        "بعد يوم واحد من نهاية «مائدة مستديرة» رقم 3، في الساعة نفسها بتوقيت نيويورك",
    ),
    "zh": ("“政策辩论”开始时间", "“圆桌会议”（3）结束时间后1天，纽约时间同一时刻"),
    "ru": (
        "начало: «Дискуссия по вопросам политики»",
        "через 1 день после окончания: «Круглый стол» № 3, в тот же час (Нью-Йорк)",
    ),
    "es": (
        "el inicio de «Debate sobre políticas»",
        "1 día después del final de «Mesa redonda» núm. 3, a la misma hora (Nueva York)",
    ),
}


@pytest.mark.parametrize("language", EVERY)
def test_what_is_counted_from_meetings(language: Language) -> None:
    table = Anchor(DeadlineAnchor.MEETING_END, meeting=MeetingKind.ROUND_TABLE, number=3)
    found = told(RULES["round_table_summaries"], language), told(anchored(table, Offset(days=1)), language)
    assert found == OF_MEETINGS[language]


def test_what_is_counted_from_another_deadline_or_a_day() -> None:
    opens = RULES["accreditation_opens"]
    title = RULES["accreditation_closes"].title
    assert told(opens, "en") == "“accreditation_closes” less 60 days, 10:00 New York"
    assert told(opens, "en", anchor_title=title["en"]) == (
        "“Special accreditation closes” less 60 days, 10:00 New York"
    )
    assert told(opens, "ar", anchor_title=title["ar"]) == (
        "قبل 60 يوما من موعد «إغلاق باب الاعتماد الخاص»، الساعة 10:00 بتوقيت نيويورك"
    )
    day = anchored(Anchor(DeadlineAnchor.DAY, day=date(2022, 2, 1)), Offset(days=2))
    assert told(day, "fr") == "2 jours après le 1er février 2022, à la fin de la journée (New York)"
    assert told(day, "ru") == "через 2 дня после 1 февраля 2022 года, до конца дня (Нью-Йорк)"
    assert told(day, "es") == "2 días después del 1 de febrero de 2022, al final del día (Nueva York)"
    assert told(anchored(Anchor(DeadlineAnchor.HEARING)), "ru") == "день слушаний, до конца дня (Нью-Йорк)"
    hours = anchored(Anchor(DeadlineAnchor.MEETING_START, meeting=MeetingKind.PLENARY_OPENING), Offset(hours=-2))
    assert told(hours, "ar") == "قبل ساعتين من بداية «الجلسة العامة: الجزء الافتتاحي»"


def test_in_utc_it_is_told_without_a_city() -> None:
    assert told(RULES["accreditation_closes"], "en", timezone="UTC") == "opening day less 104 days, 17:00 UTC"
    assert told(RULES["accreditation_closes"], "fr", timezone="UTC").endswith(
        "avant le jour d’ouverture, à 17:00 UTC"
    )


def test_all_words_are_there_in_every_language() -> None:
    """The same gaps in each; of the plural forms those that the language has."""
    path = Path(__file__).parents[2] / "services" / "reference" / "deadlines.toml"
    words = tomllib.loads(path.read_text("utf-8"))

    def gaps(text: str | dict[str, str]) -> set[str]:
        texts = [text] if isinstance(text, str) else text.values()
        return {name for one in texts for _, name, _, _ in Formatter().parse(one) if name}

    for section in ("anchor", "act", "note"):
        for name, own in words[section].items():
            assert own.keys() == set(EVERY), name
            assert len({frozenset(gaps(text)) for text in own.values()}) == 1, name
    for section in ("instant", "rule"):
        assert words[section].keys() == set(EVERY)
        forms = {frozenset((name, frozenset(gaps(text)))) for name, text in words[section]["en"].items()}
        for own in words[section].values():
            assert {frozenset((name, frozenset(gaps(text)))) for name, text in own.items()} == forms
    for forms in words["unit"].values():
        assert forms["ar"].keys() == {"one", "two", "few", "many", "other"}
        assert forms["ru"].keys() == {"one", "few", "other"}  # CLDR's `many` is what whole numbers else take
    assert words["act"].keys() == set(ForumAct)
    assert all(act_in_words(act, language) for act in ForumAct for language in Language)


def test_the_machine_has_no_say() -> None:
    """Whatever language and zone it is set to, they are not looked at."""
    program = (
        "from services.adapters.wording import *\n"
        "print(instant_in_words(datetime(2022, 1, 26, 22, tzinfo=UTC), 'America/New_York', Language.EN))"
    )
    odd = {**os.environ, "LC_ALL": "xx_YY", "LANGUAGE": "xx", "TZ": "Nowhere/At_all"}
    found = subprocess.run([sys.executable, "-c", program], env=odd, capture_output=True, text=True)
    assert found.stderr == ""
    assert found.stdout == "Wednesday, 26 January 2022, 17:00 (New York), 22:00 UTC\n"
