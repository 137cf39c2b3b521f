"""Which addresses need no person?"""

urlpatterns = []
