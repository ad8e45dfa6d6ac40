"""What texts of a form look like, as JSON Schema: the same whether they are sent or read."""

from typing import Any

from models.enums import Language

_DATE = r"(199\d|2[01]\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
_TIME = r"([01]\d|2[0-3]):[0-5]\d(:00(\.0+)?)?"  # seconds at most as zeros
SLUG_FORM = r"[a-z0-9]+(-[a-z0-9]+)*"
CODE_FORM = r"[A-Za-z0-9_]{1,60}"
RULE_FORM = r"[a-z0-9_]{1,60}"
KEY_FORM = r"[a-z][a-z0-9_]{0,59}"
HOUR_FORM = r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?"
ZONE_FORM = r"[!-~]{1,60}"
TOKEN_FORM = r"[A-Za-z0-9_-]{43}"  # noqa: S105  (a form)
FACTOR_CODE_FORM = r"[0-9]{6}"
RECOVERY_CODE_FORM = r"[a-z2-7]{4}(-[a-z2-7]{4}){3}"
LINK_FORM = r"https://[A-Za-z0-9.-]+(:\d{1,5})?([/?#][!-~]*)?"
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# The last part of a host begins with a letter: what does not is the address of a machine.
WEBSITE_FORM = rf"https?://({_LABEL}\.)+[A-Za-z]([A-Za-z0-9-]{{0,61}}[A-Za-z0-9])([/?#][!-~]*)?"
PHONE_FORM = r"\+?[0-9][0-9 ()./-]{3,38}[0-9]"
ECOSOC_FORM = r"[A-Za-z0-9][A-Za-z0-9./-]{0,29}"


def text_form(pattern: str, example: str, description: str, **more: Any) -> dict[str, Any]:
    """A string that is all of the pattern."""
    return {"type": "string", "pattern": f"^({pattern})$", "description": description, "examples": [example], **more}


def line_form(least: int, most: int) -> dict[str, Any]:
    """A line that people type. `maxLength` would be untrue: it is measured in NFC, without what cleaning takes."""
    words = f"{least} to {most} characters, once control characters are gone and letters are composed (NFC)"
    return {"type": "string", "format": "line", "minLength": least, "description": words}


def prose_form(least: int, most: int) -> dict[str, Any]:
    """A longer text that people type, in paragraphs."""
    words = f"{line_form(least, most)['description']}; line breaks stay"
    return {"type": "string", "format": "prose", "minLength": least, "description": words}


def _texts(one: dict[str, Any], description: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {language.value: one for language in Language},
        "required": [Language.EN.value],
        "additionalProperties": False,
        "description": description,
        "examples": [{"en": "Round table 1", "ar": "المائدة المستديرة 1"}],
    }


TEXTS = _texts(line_form(1, 300), "A text by language; English is required.")
TEXTS_READ = _texts({"type": "string"}, "A text by language, in English at least.")
TITLES_PATCH = {
    "type": "object",
    "properties": {language.value: {"anyOf": [line_form(1, 200), {"type": "null"}]} for language in Language},
    "additionalProperties": False,
    "description": "Texts to change, by language; null removes one.",
    "examples": [{"en": "Special accreditation closes"}],
}
SLUG = text_form(SLUG_FORM, "imrf-2026", "Lower-case letters, digits and single hyphens", minLength=3, maxLength=60)
CODE = text_form(CODE_FORM, "EGY", "A party's code: ISO 3166 alpha-3 for States")
RULE = text_form(RULE_FORM, "round_table_half_day", "The code of a finding")
ZONE = text_form(ZONE_FORM, "America/New_York", "A time zone of the IANA database")
LINK = text_form(LINK_FORM, "https://webcast.example/imrf", "An address, of HTTPS", maxLength=2000)
WEBSITE = text_form(WEBSITE_FORM, "https://www.example.org", "An address, of HTTP or HTTPS", maxLength=2000)
PHONE = text_form(PHONE_FORM, "+20 2 5550 0100", "A number to call")
ECOSOC = text_form(ECOSOC_FORM, "637412", "The number under which the Economic and Social Council has it")
WALL = text_form(f"{_DATE}T{_TIME}", "2026-05-05T10:00:00", "A wall time of the zone beside it, in whole minutes")
LOCAL = text_form(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?", "2026-01-21T17:00:00", "A wall time of the zone beside it"
)
HOUR = text_form(HOUR_FORM, "17:00", "A local hour")
KEY = text_form(KEY_FORM, "accreditation_closes", "The key of a deadline")
EMAIL = text_form(r"[^@\s\x00-\x1f]+@[^@\s\x00-\x1f]+", "ngo@demo.example", "An address", maxLength=320)
NEW_EMAIL = {**EMAIL, "format": "deliverable", "examples": ["amal@demo.example"]}
ETAG = text_form(r'(W/)?"[1-9][0-9]{0,8}(-[0-9a-f]{32})?"', '"3"', "The ETag of what you read")
EVENT_ID = text_form(
    '"[1-9][0-9]{0,8}-[0-9a-f]{32}"', '"3-0f3c5a8e1b2d4c6f7a9e0b1c2d3e4f5a"', "The id of an event, an ETag"
)
CURSOR = text_form(r"[A-Za-z0-9_-]*", "WyJlZ3lwdCIsIkVHWSJd", "`next_cursor` of the page before", maxLength=2000)
TOKEN = text_form(TOKEN_FORM, "3yT0Yh3CwGmQk1zqkzq1c8m0i1q3m7nUq2JpYF9bXkA", "The code of the message")
FACTOR_CODE = text_form(FACTOR_CODE_FORM, "492039", "The code that the app shows")
RECOVERY_CODE = text_form(RECOVERY_CODE_FORM, "abcd-efgh-2345-wxyz", "A recovery code that was not used yet")
