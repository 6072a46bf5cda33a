"""What people do with a user pool, told for a client whose calls are awaited.

Together the stories call every operation that moto implements.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from cognito_idp import AsyncClient

from tests.suite.cognito.stories import setting_up, signing_in, users

Story = Callable[[AsyncClient], Awaitable[None]]

STORIES: tuple[Story, ...] = (users.story, signing_in.story, setting_up.story)
