"""A language that nobody has written rules for yet: what needs no words is checked, and said in English."""

from dataclasses import replace

from easyread.wording.english.language import LANGUAGE as ENGLISH

LANGUAGE = replace(ENGLISH, code="", explained=None, sentence_rules=(), text_rules=())
