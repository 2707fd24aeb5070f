"""Medicines and their stock: the list, one medicine, taking goods in, correcting, what expires and what runs low."""
