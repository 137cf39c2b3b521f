"""The places, animals and things of the demo, as drawn photos."""
