"""Who may do what in the admin: Wagtail's two groups become ours, at the home page instead of the root.

The groups are renamed, so that whoever was in them stays in, and so does what an owner gave them besides.
"""

from django.conf import settings
from django.db import migrations

EDITORS, LEADS = "Easier Info editors", "Easier Info leads"
STOCK = {"Editors": EDITORS, "Moderators": LEADS}
WORKFLOW, STOCK_WORKFLOW = "A lead reads it", "Moderators approval"

PAGES = {
    EDITORS: ["add_page", "change_page"],
    LEADS: ["add_page", "change_page", "publish_page", "lock_page", "unlock_page"],
}
STOCK_PAGES = {"Editors": PAGES[EDITORS], "Moderators": PAGES[LEADS]}
# App and model as Wagtail's policies ask for them: those of its own models, whichever are in use. Who may add may
# change what they brought in themselves (wiki/admin/files.py).
FILES = [
    ("wagtailimages", "image", ["add_image", "choose_image"]),
    ("wagtaildocs", "document", ["add_document", "choose_document"]),
]
MODELS = {
    EDITORS: [
        ("wagtailadmin", "admin", "access_admin"),
        ("wiki", "notice", "add_notice"),
        ("wiki", "notice", "change_notice"),
        ("wiki", "notice", "delete_notice"),
        ("wiki", "question", "change_question"),
    ]
}
MODELS[LEADS] = [*MODELS[EDITORS], ("wiki", "infoteam", "change_infoteam")]


def permission(apps, app, model, codename):
    """A permission; on a new site Django makes them only after all migrations."""
    kind, _made = apps.get_model("contenttypes", "ContentType").objects.get_or_create(app_label=app, model=model)
    verb = codename.partition("_")[0]
    found, _made = apps.get_model("auth", "Permission").objects.get_or_create(
        content_type=kind, codename=codename, defaults={"name": f"Can {verb} {model}"}
    )
    return found


def rename_group(apps, old, new):
    """The group under its new name, with everyone who was in either."""
    Group = apps.get_model("auth", "Group")
    was, now = Group.objects.filter(name=old).first(), Group.objects.filter(name=new).first()
    if was and now:
        now.user_set.add(*was.user_set.all())
        for task in apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(groups=was):
            task.groups.add(now)
        was.delete()
    elif was:
        was.name = new
        was.save()
    return now or was or Group.objects.create(name=new)


def root(apps):
    """The root of the tree, which is no page that anyone reads."""
    return apps.get_model("wagtailcore", "Page").objects.filter(depth=1).first()


def homes(apps):
    """Where the site begins: the home page, or what the default site shows instead."""
    Page, Site = apps.get_model("wagtailcore", "Page"), apps.get_model("wagtailcore", "Site")
    ids = set(apps.get_model("wiki", "HomePage").objects.filter(depth=2).values_list("pk", flat=True))
    ids |= set(Site.objects.filter(is_default_site=True, root_page__depth__gt=1).values_list("root_page", flat=True))
    return Page.objects.filter(pk__in=ids)


def allow_pages(apps, group, pages, codenames):
    """What the group may do with some pages and all below them."""
    GroupPagePermission = apps.get_model("wagtailcore", "GroupPagePermission")
    for page in pages:
        for codename in codenames:
            right = permission(apps, "wagtailcore", "page", codename)
            GroupPagePermission.objects.get_or_create(group=group, page=page, permission=right)


def allow_files(apps, group, change=False):
    """Pictures and papers of every collection; with `change`, those of others too, as Wagtail has it."""
    collection = apps.get_model("wagtailcore", "Collection").objects.filter(depth=1).first()
    rows = apps.get_model("wagtailcore", "GroupCollectionPermission").objects.filter(group=group, collection=collection)
    for app, model, codenames in FILES:
        rights = [permission(apps, app, model, codename) for codename in codenames]
        all_of_them = permission(apps, app, model, f"change_{model}")
        rows.filter(permission=all_of_them).delete()
        for right in [*rights, *([all_of_them] if change else [])] if collection else []:
            rows.get_or_create(permission=right, defaults={"group": group, "collection": collection})


def rename_workflow(apps, old, new, lead):
    """Wagtail's one way of handing in: its name in easy words, and who reads."""
    for model in ("Workflow", "Task"):
        apps.get_model("wagtailcore", model).objects.filter(name=old).update(name=new)
    for task in apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(name=new):
        task.groups.add(lead)


def set_up(apps, schema_editor=None):
    """Our groups, on a new site as on one that has stood for a while."""
    for stock, name in STOCK.items():
        group = rename_group(apps, stock, name)
        apps.get_model("wagtailcore", "GroupPagePermission").objects.filter(group=group, page=root(apps)).delete()
        # Only what stands here: Wagtail also gave rights over files outside of collections, deleting among them.
        group.permissions.remove(*group.permissions.filter(content_type__app_label__in=["wagtailimages", "wagtaildocs"]))
        group.permissions.add(*(permission(apps, *one) for one in MODELS[name]))
        allow_pages(apps, group, homes(apps), PAGES[name])
        allow_files(apps, group)
    rename_workflow(apps, STOCK_WORKFLOW, WORKFLOW, group)


def take_back(apps, schema_editor=None):
    """Wagtail's groups at the root again."""
    for stock, name in STOCK.items():
        group = rename_group(apps, name, stock)
        apps.get_model("wagtailcore", "GroupPagePermission").objects.filter(group=group, page__in=homes(apps)).delete()
        group.permissions.remove(*group.permissions.filter(content_type__app_label="wiki"))
        allow_pages(apps, group, [root(apps)], STOCK_PAGES[stock])
        allow_files(apps, group, change=True)
    rename_workflow(apps, WORKFLOW, STOCK_WORKFLOW, group)


class Migration(migrations.Migration):
    dependencies = [
        ("wiki", "0003_service_pages"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [migrations.RunPython(set_up, take_back)]
