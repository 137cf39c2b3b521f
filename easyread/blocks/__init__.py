"""What is an easy-read page made of? Rows of picture and words under headings, for editors and for readers."""
