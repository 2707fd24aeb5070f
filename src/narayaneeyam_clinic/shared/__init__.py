"""Values that every feature uses: money, quantities, time, errors, identifiers, phones, names, places of files."""
