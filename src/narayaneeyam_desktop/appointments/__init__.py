"""The calendar, bookings, schedules and reminders."""
