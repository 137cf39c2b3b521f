"""What happens when a lead said yes to a page? What was read is published; what came later is read first.

Wagtail itself publishes the newest version, whoever wrote it and however late (docs/decisions/0022). It imports this
module while its own models are still being made, so nothing of it is imported here.
"""


def finish(state, user=None):
    """Publishes the newest version, if whoever said yes has read it. If not, it waits to be read."""
    read = state.task_states.filter(status=state.STATUS_APPROVED).order_by("-finished_at", "-pk").first()
    state.content_object.refresh_from_db(fields=["latest_revision"])
    newest = state.content_object.get_latest_revision()
    if read and was_read(newest, read, user):
        newest.publish(user=user)
    else:
        _begin_again(state, read, user)


def was_read(newest, read, user) -> bool:
    """It is what was handed in, and nobody wrote into it since; or the reader wrote it, such as a small correction."""
    handed_in = newest.pk == read.revision_id and newest.created_at <= read.started_at
    return handed_in or (user is not None and newest.user_id == user.pk)


def _begin_again(state, read, user) -> None:
    """The same step once more, on the newest version."""
    state.status = state.STATUS_IN_PROGRESS
    state.current_task_state = None
    state.save()
    state.update(user=user, next_task=read.task if read else state.workflow.tasks.first())
