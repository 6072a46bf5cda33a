"""What people do with a user pool, told for a client that is called like boto3's.

Together the stories call every operation of the document. Each is given the messages that
the service would have sent, with the codes in them.
"""

from __future__ import annotations

from tests.suite.server.stories import setting_up, signing_in, users
from tests.suite.server.stories.beginnings import Story

STORIES: tuple[Story, ...] = (
    setting_up.a_pool_is_set_up,
    setting_up.a_pool_has_surroundings,
    setting_up.a_pool_has_applications,
    setting_up.a_pool_trusts_others,
    setting_up.users_are_imported,
    setting_up.pools_are_listed,
    signing_in.somebody_signs_up,
    signing_in.somebody_has_an_account,
    signing_in.somebody_answers_challenges,
    signing_in.somebody_has_a_second_factor,
    users.an_administrator_looks_after_users,
    users.devices_are_remembered,
    users.signing_in_is_watched,
)
