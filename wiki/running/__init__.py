"""How does `./run` get everything ready and serve it? Standard library only, but for preparing.py."""
