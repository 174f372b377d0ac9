"""``python -m netzdesk.cli``: the program without a window."""

import sys

from netzdesk.cli import main

sys.exit(main())
