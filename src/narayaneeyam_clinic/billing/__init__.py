"""Bills, payments and the tax on them."""
