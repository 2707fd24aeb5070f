"""Papers: what the clinic prints, as PDF bytes. Each takes one frozen value with everything it shows and reads no database."""
