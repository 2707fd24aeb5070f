"""The page in the browser for the head office, at `/` (OFFICE). Made here as HTML; its script only adds comfort."""
