"""The drawer of one PC from its opening float to its close: cash in and out, counting all methods, the Z report."""
