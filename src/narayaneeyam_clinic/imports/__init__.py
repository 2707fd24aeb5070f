"""Real input: patients, medicines and opening stock from the files that clinics have (IMP)."""
