"""shim"""

from services.rules.days_off import DaysOffModalities, WorkingCalendar, corrected


def calendar_for(modalities: DaysOffModalities) -> WorkingCalendar:
    """shim"""
    return corrected(WorkingCalendar(), modalities)
