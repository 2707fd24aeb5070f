"""What holds for the clinic and for this PC: letterhead, rates, rules, printers, one's own password, keys, access, checks."""
