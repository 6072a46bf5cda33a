"""Jobs that import users. There is nowhere to upload a file to, so none is imported."""

from __future__ import annotations

import secrets

from cognito_idp import models

from . import refusals
from .concern import Concern
from .paging import page
from .store import ACCOUNT, REGION, Pool, Store, now

_STATUS = models.UserImportJobStatusType


def refuse_while_importing(pool: Pool) -> None:
    """Raise UserImportInProgressException if a job of the pool was started."""
    if any(job.status == _STATUS.PENDING for job in pool.import_jobs.values()):
        raise refusals.import_in_progress()


class ImportJobs(Concern):
    """The operations on import jobs."""

    async def get_csv_header(
        self, body: models.GetCSVHeaderRequest
    ) -> models.GetCSVHeaderResponse:
        pool = self.store.pool(body.user_pool_id)
        names = [one.name or "" for one in pool.described.schema_attributes or ()]
        names += ["cognito:mfa_enabled", "cognito:username"]
        return models.GetCSVHeaderResponse(user_pool_id=pool.id, csv_header=names)

    async def create_user_import_job(
        self, body: models.CreateUserImportJobRequest
    ) -> models.CreateUserImportJobResponse:
        pool = self.store.pool(body.user_pool_id)
        job_id = f"import-{secrets.token_hex(5)}"
        job = models.UserImportJobType(
            job_name=body.job_name,
            job_id=job_id,
            user_pool_id=pool.id,
            pre_signed_url=f"https://imports.{REGION}.example/{ACCOUNT}/{job_id}",
            creation_date=now(),
            status=_STATUS.CREATED,
            cloud_watch_logs_role_arn=body.cloud_watch_logs_role_arn,
            imported_users=0,
            skipped_users=0,
            failed_users=0,
        )
        pool.import_jobs[job_id] = job
        return models.CreateUserImportJobResponse(user_import_job=job)

    async def describe_user_import_job(
        self, body: models.DescribeUserImportJobRequest
    ) -> models.DescribeUserImportJobResponse:
        job = _job(self.store, body.user_pool_id, body.job_id)
        return models.DescribeUserImportJobResponse(user_import_job=job)

    async def list_user_import_jobs(
        self, body: models.ListUserImportJobsRequest
    ) -> models.ListUserImportJobsResponse:
        jobs, following = page(
            self.store.pool(body.user_pool_id).import_jobs,
            body.max_results,
            body.pagination_token,
            most=50,
        )
        # The document has no list of no jobs.
        return models.ListUserImportJobsResponse(
            user_import_jobs=jobs or None, pagination_token=following
        )

    async def start_user_import_job(
        self, body: models.StartUserImportJobRequest
    ) -> models.StartUserImportJobResponse:
        job = _job(self.store, body.user_pool_id, body.job_id)
        if job.status != _STATUS.CREATED:
            raise refusals.precondition_not_met("The job was started before.")
        job = _changed(self.store, job, _STATUS.PENDING)
        job.start_date = now()
        return models.StartUserImportJobResponse(user_import_job=job)

    async def stop_user_import_job(
        self, body: models.StopUserImportJobRequest
    ) -> models.StopUserImportJobResponse:
        job = _job(self.store, body.user_pool_id, body.job_id)
        if job.status != _STATUS.PENDING:
            raise refusals.precondition_not_met("The job is not running.")
        job = _changed(self.store, job, _STATUS.STOPPED)
        job.completion_date = now()
        job.completion_message = "The job was stopped."
        return models.StopUserImportJobResponse(user_import_job=job)


def _job(store: Store, pool_id: str, job_id: str) -> models.UserImportJobType:
    job = store.pool(pool_id).import_jobs.get(job_id)
    if job is None:
        raise refusals.not_found(f"The import job {job_id}")
    return job


def _changed(
    store: Store,
    job: models.UserImportJobType,
    status: models.UserImportJobStatusType,
) -> models.UserImportJobType:
    changed = models.UserImportJobType.from_json(job.to_json())
    changed.status = status
    pool = store.pool(changed.user_pool_id or "")
    pool.import_jobs[changed.job_id or ""] = changed
    return changed
