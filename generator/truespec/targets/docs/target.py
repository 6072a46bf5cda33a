"""The target `docs`: a site of pages that open from disk, without a network."""

from __future__ import annotations

from dataclasses import replace

from truespec.targets.base import Context, Page


class DocsTarget:
    """The reference of an API. It is a folder of its own, or `docs` inside of a package
    that has other targets too."""

    name = "docs"

    def plan(self, context: Context) -> tuple[Page, ...]:
        """Return the pages of the site."""
        # Most packages have no site, and reading its modules takes time.
        from truespec.targets.docs.pages import site_pages

        folder = "" if context.targets == (self.name,) else "docs/"
        return tuple(
            replace(one, path=f"{folder}{one.path}") for one in site_pages(context)
        )
