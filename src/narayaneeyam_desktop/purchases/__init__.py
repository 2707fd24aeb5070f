"""Buying: suppliers, goods in, returns, payments, orders."""
