"""Looking at papers: preview, another printer, a PDF file."""
