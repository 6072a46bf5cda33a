"""Text for people that is known to be safe to emit: HTML, scripts, Markdown."""
