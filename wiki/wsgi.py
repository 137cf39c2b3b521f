"""Which object does a web server call? `wiki.wsgi:application`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wiki.settings.production")
application = get_wsgi_application()
