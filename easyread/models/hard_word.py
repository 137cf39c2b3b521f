"""Which words are hard, and what do they mean? A list that groups own; public pages open the meaning of each word."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from easyread.cleaning import clean_text

WORD_LENGTH, MEANING_LENGTH = 60, 300


class HardWord(models.Model):
    """A word that people find hard, what it means in easy words, and which group decided that."""

    word = models.CharField(
        _("word"),
        max_length=WORD_LENGTH,
        help_text=_("As people write it. It can be more than 1 word. Pages find “advocates” by “advocate” too."),
    )
    meaning = models.TextField(_("what it means"), max_length=MEANING_LENGTH, help_text=_("1 or 2 short sentences."))
    picture = models.ForeignKey(
        "easyread.Picture",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture"),
    )
    decided_by = models.CharField(
        _("who decided"), max_length=80, blank=True, help_text=_("Which group chose these words? Readers see its name.")
    )
    decided_on = models.DateField(_("decided on"), null=True, blank=True, default=timezone.localdate)

    changes_public_pages = True  # whoever keeps pages listens for this

    class Meta:
        verbose_name = _("hard word")
        verbose_name_plural = _("hard words")
        ordering = [Lower("word")]
        constraints = [
            models.UniqueConstraint(
                Lower("word"),
                name="a_hard_word_stands_once_in_the_list",
                violation_error_message=_("This word is in the list already."),
            ),
            models.CheckConstraint(
                condition=~models.Q(word="") & ~models.Q(meaning=""), name="a_hard_word_has_a_meaning"
            ),
        ]

    def __str__(self) -> str:
        return self.word

    def clean(self):
        """Tidy words; refuses what no page could find: a word begins and ends with a letter or a figure."""
        self.make_tidy()
        if self.word and not (self.word[0].isalnum() and self.word[-1].isalnum()):
            raise ValidationError({"word": _("Please write the word alone, without signs around it.")})

    def save(self, *args, **kwargs):
        """Keeps one way of writing letters, whoever writes: a form, a script, an import."""
        self.make_tidy()
        super().save(*args, **kwargs)

    def make_tidy(self) -> None:
        """No unseen signs; the meaning keeps its lines, one for each sentence."""
        self.word = clean_text(self.word)
        self.meaning = "\n".join(filter(None, map(clean_text, self.meaning.splitlines())))
