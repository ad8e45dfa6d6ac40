"""Forms of what is read, for the contract alone: answers are not validated again."""

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field, WithJsonSchema
from typing_extensions import TypeAliasType

from api.schemas.forms import CODE, EMAIL, KEY, LOCAL, RULE, SLUG, TEXTS_READ, WALL, ZONE
from models.enums import Language


def _form(form: dict[str, Any]) -> WithJsonSchema:
    return WithJsonSchema(form)


TextsRead = TypeAliasType("TextsRead", Annotated[dict[Language, str], _form(TEXTS_READ)])
PartyTexts = Annotated[TextsRead, Field(examples=[{"en": "Egypt", "ar": "مصر"}])]
RoomTexts = Annotated[TextsRead, Field(examples=[{"en": "Room A", "ar": "القاعة ألف"}])]
VenueTexts = Annotated[TextsRead, Field(examples=[{"en": "Example Centre"}])]
SlugRead = Annotated[str, _form(SLUG)]
CodeRead = Annotated[str, _form(CODE)]
RuleRead = Annotated[str, _form(RULE)]
KeyRead = Annotated[str, _form(KEY)]
LocalRead = Annotated[datetime, _form(LOCAL)]  # of a deadline: to the last microsecond of a day
EmailRead = Annotated[str, _form(EMAIL)]
ZoneRead = Annotated[str, _form(ZONE)]
WallRead = Annotated[datetime, _form(WALL)]
NameRead = Annotated[str, Field(examples=["Amal Example"])]
StyleRead = Annotated[str, Field(examples=["H.E. Ms."])]
CityRead = Annotated[str, Field(examples=["New York"])]
NoteRead = Annotated[str, Field(examples=["First programme"])]
ReasonRead = Annotated[str, Field(examples=["Round table 4 was moved after the room had to be left"])]
ReferenceRead = Annotated[str, Field(examples=["IMRF-2026-7KQ0M4ZD"])]
Digest = Annotated[str, _form({"type": "string", "pattern": "^[0-9a-f]{64}$", "examples": ["0f" * 32]})]
