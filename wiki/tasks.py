"""When does work happen that a save brings with it, such as Wagtail's own indexes? After the commit, in the process."""

from django.db import transaction
from django_tasks.backends.immediate import ImmediateBackend
from django_tasks.base import TaskResult, TaskResultStatus
from django_tasks.utils import get_random_id


class AfterTheCommit(ImmediateBackend):
    """Does each task as soon as the open transaction is committed; at once where none is open.

    Wagtail's choice would do it in the transaction: on PostgreSQL two editors who save at once may then wait for each
    other for ever, and one of them loses the page. A task that fails is in the log, and nobody's saving fails for it.
    """

    def enqueue(self, task, args, kwargs):
        """Keeps the task for after the commit; its result is READY until then."""
        self.validate_task(task)
        result = TaskResult(
            task=task,
            id=get_random_id(),
            status=TaskResultStatus.READY,
            enqueued_at=None,
            started_at=None,
            last_attempted_at=None,
            finished_at=None,
            args=args,
            kwargs=kwargs,
            backend=self.alias,
            errors=[],
            worker_ids=[],
        )
        transaction.on_commit(lambda: self._execute_task(result), robust=True)
        return result
