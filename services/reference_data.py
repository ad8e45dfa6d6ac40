"""Loading the reference data into the database, again whenever it was corrected."""

from sqlalchemy.ext.asyncio import AsyncSession

from services.queries.reference import replace_reference_data
from services.reference.parties import development_rows, objective_rows, party_rows, region_rows


async def load_reference_data(db: AsyncSession) -> None:
    """Brings parties, memberships, development status and objectives to what services/reference/data says."""
    await replace_reference_data(
        db,
        parties=party_rows(),
        regions=region_rows(),
        development=development_rows(),
        objectives=objective_rows(),
    )
