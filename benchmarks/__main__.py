"""Runs the benchmark: ``python -m benchmarks``."""

import sys

from benchmarks.generate import main

sys.exit(main())
