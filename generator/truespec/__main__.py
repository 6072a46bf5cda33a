"""``python -m truespec``."""

import sys

from truespec.cli.main import main

sys.exit(main())
