"""The organizations of the demonstration, all made up: several regions, scripts and categories, two of them alike,
one with a status that is not confirmed yet, one national human rights institution.

The countries are real, nothing else is.
"""

from dataclasses import dataclass, field
from typing import Any

from models.enums import (
    ApplicationState,
    CompactCategory,
    DocumentKind,
    EcosocStatus,
    Gender,
    Language,
    NhriStatus,
    StakeholderCategory,
)
from services.organizations import OrganizationChanges

AR, ES, FR, RU = Language.AR, Language.ES, Language.FR, Language.RU
STATED = {
    DocumentKind.CONSTITUTION: "By-laws (made up)",
    DocumentKind.ANNUAL_REPORT: "Annual report (made up)",
    DocumentKind.FINANCIAL_STATEMENT: "Financial statement (made up)",
}


@dataclass(frozen=True, slots=True)
class DemoOrganization:
    """One with the account that registers it, and how far its application comes before any list circulates (None:
    it has made none). `names`: in other languages than English."""

    account: str
    name: str
    country: str
    category: StakeholderCategory
    compact_category: CompactCategory
    applies: ApplicationState | None = None
    names: dict[Language, str] = field(default_factory=dict)
    more: OrganizationChanges = field(default_factory=OrganizationChanges)

    @property
    def registered(self) -> OrganizationChanges:
        """What is sent to register it."""
        site = self.name.lower().replace("’", "").replace(" ", "-")
        said = OrganizationChanges(
            names={Language.EN: self.name, **self.names},
            country=self.country,
            category=self.category,
            compact_category=self.compact_category,
            website=f"https://{site}.example",
            head_name="Amal Example",
            head_title="President",
            head_gender=Gender.F,
            contact_name="Bo Example",
            contact_email=f"{site}@demo.example",
        )
        said.update(self.more)
        return said


_C, _P, _S = StakeholderCategory, CompactCategory, ApplicationState
CONTESTED = "Demo Staffing and Freight Company"
ASKED = "Example House of the Diaspora"
ORGANIZATIONS = (
    DemoOrganization(
        "ngo",
        "Example Migrants’ Council",
        "EGY",
        _C.MIGRANT,
        _P.MIGRANTS,
        _S.SCREENED_IN,
        {AR: "مجلس المهاجرين (مثال)", FR: "Conseil exemple des migrants"},
        {"acronym": "EMC"},
    ),
    DemoOrganization("ngo", "Demo Youth Network", "KEN", _C.YOUTH, _P.CIVIL_SOCIETY, _S.RETURNED),
    DemoOrganization("ngo", "Example Seafarers’ Union", "PHL", _C.TRADE_UNION, _P.TRADE_UNIONS, _S.DRAFT),
    DemoOrganization(
        "ngo2",
        "Demo Institute of Labour Migration",
        "KGZ",
        _C.ACADEMIC,
        _P.ACADEMIA,
        _S.SCREENED_IN,
        {RU: "Демонстрационный институт трудовой миграции"},
    ),
    DemoOrganization(
        "ngo2",
        ASKED,
        "GEO",
        _C.DIASPORA,
        _P.MIGRANT_AND_DIASPORA,
        _S.SCREENED_IN,
        more={"own_name": "დიასპორის სახლი (მაგალითი)"},
    ),
    DemoOrganization("ngo2", CONTESTED, "DEU", _C.PRIVATE_SECTOR, _P.PRIVATE_SECTOR, _S.SCREENED_IN),
    DemoOrganization("ngo2", "Demo Chess Club", "GBR", _C.OTHER, _P.OTHER, _S.SCREENED_OUT),
    DemoOrganization(
        "ngo2",
        "Example Society of Welcome",
        "BRA",
        _C.FAITH_BASED,
        _P.FAITH_BASED,
        _S.SUBMITTED,
        more={"own_name": "Sociedade Exemplo de Acolhida", "acronym": "ESW"},
    ),
    DemoOrganization(
        "ngo3",
        "Example Society for Welcome",
        "BRA",
        _C.FAITH_BASED,
        _P.FAITH_BASED,
        more={"acronym": "ESW"},
    ),
    DemoOrganization(
        "ngo3",
        "Demo Confederation of Workers",
        "ARG",
        _C.TRADE_UNION,
        _P.TRADE_UNIONS,
        _S.WITHDRAWN,
        {ES: "Confederación de demostración de los trabajadores"},
    ),
    DemoOrganization(
        "ngo3",
        "Example Legal Aid Association",
        "IND",
        _C.NGO,
        _P.CIVIL_SOCIETY,
        more={"ecosoc_status": EcosocStatus.SPECIAL, "ecosoc_number": "DEMO-0000"},
    ),
    DemoOrganization(
        "ngo3", "Demo Human Rights Commission", "JAM", _C.OTHER, _P.NHRI, more={"nhri_status": NhriStatus.A}
    ),
)


def answers_of(organization: DemoOrganization) -> dict[str, Any]:
    """What it says in its application; a draft leaves half of it open."""
    said: dict[str, Any] = {
        "purpose": "Made up, to try things out: it advises people who move for work",
        "activity_level": ["national", "regional"],
    }
    if organization.applies is ApplicationState.DRAFT:
        return said
    country = organization.country
    member = {"name": "Amal Example", "nationality": country, "gender": Gender.F.value}
    return said | {
        "contribution": "Made up: what people who move for work told it, table by table",
        "programmes": [{"title": "Advice by telephone (made up)", "description": None, "countries": [country]}],
        "funding": [{"source": "Fees", "kind": "membership", "country": None, "percent": 100}],
        "governing_body": [member],
        "membership": {"description": None, "members": 1200, "countries": [country]},
    }


def a_document() -> bytes:
    """A PDF of one page that says that it is made up."""
    words = b"BT /F1 18 Tf 72 720 Td (Made up, for the demonstration) Tj ET"
    bodies = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(words), words),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    size = len(bodies) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n" % size + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + table + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(out))
