"""``python -m netzdesk``: the window, or with a command of the command line that command."""

import sys

from netzdesk.cli.arguments import is_command

if is_command(sys.argv[1:]):
    from netzdesk import cli

    sys.exit(cli.main())
else:
    from netzdesk import app

    sys.exit(app.main())
