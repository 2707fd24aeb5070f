"""Who works at the clinic, who signs in, and what each role may do."""
