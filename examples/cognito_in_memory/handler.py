"""The whole service: one class that has all operations."""

from __future__ import annotations

from .account import Account
from .clients import Clients
from .customization import Customization
from .devices import Devices
from .domains import Domains
from .events import AuthEvents
from .factors import Factors
from .groups import Groups
from .import_jobs import ImportJobs
from .pools import Pools
from .providers import Providers
from .resource_servers import ResourceServers
from .sign_in import SignIn
from .sign_up import SignUp
from .store import Store
from .tokens import Tokens
from .users import Users


class Handler(
    Pools,
    Clients,
    Domains,
    Customization,
    Users,
    Groups,
    Providers,
    ResourceServers,
    ImportJobs,
    SignUp,
    SignIn,
    Tokens,
    Account,
    Devices,
    Factors,
    AuthEvents,
):
    """Amazon Cognito's user pools in memory. `store` is all that it remembers."""

    def __init__(self, store: Store | None = None) -> None:
        super().__init__(Store() if store is None else store)
