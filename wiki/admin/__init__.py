"""What is ours in the Wagtail admin? The first screen, the queue of questions, notices and reports."""
