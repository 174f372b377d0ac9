"""``python -m netzdesk``: the program with its window."""

import sys

from netzdesk.app import main

sys.exit(main())
