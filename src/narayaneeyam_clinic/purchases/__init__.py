"""Buying: orders, goods in with the supplier's bill, what goes back to the supplier, and what is owed to whom."""
