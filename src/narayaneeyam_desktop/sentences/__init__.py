"""The sentences for refusals, one file for each feature: `code` -> English, with the facts in braces.

A sentence says what happened and what to do. Facts arrive formatted: money with ₹, dates as dd-MM-yyyy.
"""
