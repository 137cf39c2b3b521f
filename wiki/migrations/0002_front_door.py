"""The front door: Wagtail's welcome page makes room for our own, and one default site leads to it."""

from django.db import migrations


def open_the_door(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    Locale = apps.get_model("wagtailcore", "Locale")
    HomePage = apps.get_model("wiki", "HomePage")
    # Through the query, so that no site with pages of its own is touched.
    if HomePage.objects.exists() or Page.objects.filter(depth__gt=2).exists():
        return
    Page.objects.filter(depth=2, slug="home").delete()
    kind, _made = ContentType.objects.get_or_create(model="homepage", app_label="wiki")
    home = HomePage.objects.create(
        title="Easy Wiki",
        draft_title="Easy Wiki",
        greeting="Pages about people, in easy words and pictures.",
        slug="home",
        content_type=kind,
        path="00010001",
        depth=2,
        numchild=0,
        url_path="/home/",
        locale=Locale.objects.get(language_code="en-gb"),
    )
    Page.objects.filter(depth=1).update(numchild=1)
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": home, "site_name": "Easy Wiki"}
    )


def close_the_door(apps, schema_editor):
    """Nothing to take back: the page goes with its table, and Wagtail's welcome page is not missed."""


class Migration(migrations.Migration):
    dependencies = [
        ("wiki", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [migrations.RunPython(open_the_door, close_the_door)]
