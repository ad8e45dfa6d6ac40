"""A second factor: set up, confirmed, shown when logging in, removed."""

from datetime import datetime
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

from api.schemas.accounts import Password, pasted
from api.schemas.addresses import Email
from api.schemas.common import Schema, text_of
from api.schemas.forms import FACTOR_CODE, FACTOR_CODE_FORM, RECOVERY_CODE, RECOVERY_CODE_FORM, TOKEN, TOKEN_FORM
from services.second_factors import Shown

# Validators that run before others stand after them.
FactorCode = Annotated[
    str,
    text_of(FACTOR_CODE_FORM, "the six digits that the app shows"),
    BeforeValidator(pasted),
    WithJsonSchema(FACTOR_CODE),
]
OneRecoveryCode = Annotated[
    str,
    text_of(RECOVERY_CODE_FORM, "a recovery code such as abcd-efgh-2345-wxyz"),
    BeforeValidator(pasted),
    WithJsonSchema(RECOVERY_CODE),
]
MfaToken = Annotated[
    str,
    text_of(TOKEN_FORM, "the `mfa_token` that the login answered"),
    BeforeValidator(pasted),
    WithJsonSchema({**TOKEN, "description": "The `mfa_token` of the login"}),
]


class FactorAsked(Schema):
    """The present password."""

    current_password: Password


class FactorOffered(Schema):
    """The secret, shown this once, to be typed into an app for codes; or `otpauth_uri`, as a QR code."""

    secret: Annotated[str, Field(examples=["JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"])]
    otpauth_uri: Annotated[
        str,
        Field(
            examples=["otpauth://totp/IMRF:opga%40demo.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=IMRF"]
        ),
    ]


class FactorConfirm(Schema):
    """The code that the app shows now."""

    code: FactorCode


class RecoveryCodes(Schema):
    """Each opens one session without the app. Shown this once: to be kept where the app is not."""

    recovery_codes: Annotated[list[str], Field(examples=[["abcd-efgh-2345-wxyz", "k7mn-pq2r-stuv-3x4y"]])]


def _with_code(**more: Any) -> ConfigDict:
    """An example with a code and without a recovery code."""
    return ConfigDict(json_schema_extra={"examples": [{**more, "code": "492039"}]})


class _CodeOrRecoveryCode(Schema):
    code: FactorCode | None = None
    recovery_code: OneRecoveryCode | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.code is None) == (self.recovery_code is None):
            raise ValueError("expected either code or recovery_code")
        return self

    def shown(self) -> Shown:
        """What was sent of the two."""
        if self.code is not None:
            return Shown("code", self.code)
        assert self.recovery_code is not None  # noqa: S101  (validated)
        return Shown("recovery_code", self.recovery_code)


class FactorRemove(_CodeOrRecoveryCode):
    """The present password, and either a code of the app or a recovery code."""

    model_config = _with_code(current_password="marrakesh-2018-compact")  # noqa: S106

    current_password: Password


class CodesRenew(Schema):
    """The present password and the code that the app shows now."""

    current_password: Password
    code: FactorCode


class FactorReset(Schema):
    """The address of the account whose holder lost the app and the recovery codes."""

    email: Email


class CodeWaited(Schema):
    """The password fits; the session opens with a code of the app, sent with this token to /v1/auth/totp/verify
    before `expires_at`."""

    mfa_token: Annotated[str, Field(examples=["rB2n8QyZx1Vd0mJpT7kLwA9sE4hUcF6gOi3NvXtY5Wq"])]
    expires_at: datetime


class CodeShown(_CodeOrRecoveryCode):
    """The token of a login that waits, and either a code of the app or a recovery code."""

    model_config = _with_code(mfa_token="rB2n8QyZx1Vd0mJpT7kLwA9sE4hUcF6gOi3NvXtY5Wq")  # noqa: S106

    mfa_token: MfaToken
