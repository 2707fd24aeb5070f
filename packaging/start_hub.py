"""Where the packaged hub begins on Windows and macOS: the same as the console script `narayaneeyam-server`."""

from __future__ import annotations

import multiprocessing

from narayaneeyam_server.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
