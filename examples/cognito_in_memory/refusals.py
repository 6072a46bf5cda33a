"""The errors that several operations answer with. All are errors of the document."""

from __future__ import annotations

from cognito_idp import errors, models


def not_found(what: str) -> errors.ResourceNotFoundException:
    """Return the error for something that is not there."""
    return errors.ResourceNotFoundException.with_body(
        models.ResourceNotFoundException(message=f"{what} does not exist.")
    )


def user_not_found() -> errors.UserNotFoundException:
    """Return the error for a user who is not there."""
    return errors.UserNotFoundException.with_body(
        models.UserNotFoundException(message="User does not exist.")
    )


def not_authorized(why: str) -> errors.NotAuthorizedException:
    """Return the error for what somebody may not do."""
    return errors.NotAuthorizedException.with_body(
        models.NotAuthorizedException(message=why)
    )


def invalid(why: str) -> errors.InvalidParameterException:
    """Return the error for a request that the document allows and the service does not."""
    return errors.InvalidParameterException.with_body(
        models.InvalidParameterException(message=why)
    )


def precondition_not_met(why: str) -> errors.PreconditionNotMetException:
    """Return the error for something that is not in the state for this."""
    return errors.PreconditionNotMetException.with_body(
        models.PreconditionNotMetException(message=why)
    )


def username_exists() -> errors.UsernameExistsException:
    """Return the error for a user name that somebody has."""
    return errors.UsernameExistsException.with_body(
        models.UsernameExistsException(message="User account already exists")
    )


def invalid_password(why: str) -> errors.InvalidPasswordException:
    """Return the error for a password that the pool's policy forbids."""
    return errors.InvalidPasswordException.with_body(
        models.InvalidPasswordException(
            message=f"Password did not conform with policy: {why}"
        )
    )


def code_mismatch() -> errors.CodeMismatchException:
    """Return the error for a code that is not the one that was sent."""
    return errors.CodeMismatchException.with_body(
        models.CodeMismatchException(message="Invalid code provided, please try again.")
    )


def import_in_progress() -> errors.UserImportInProgressException:
    """Return the error for what has to wait until an import job is over."""
    return errors.UserImportInProgressException.with_body(
        models.UserImportInProgressException(message="A user import is in progress.")
    )


def add_on_not_enabled() -> errors.UserPoolAddOnNotEnabledException:
    """Return the error for what only advanced security has."""
    return errors.UserPoolAddOnNotEnabledException.with_body(
        models.UserPoolAddOnNotEnabledException(
            message="Advanced security is not enabled for this user pool."
        )
    )
