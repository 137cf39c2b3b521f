import cProfile, pstats
from tests.factories import make_world
def test_profile(db):
    make_world.__wrapped__ if hasattr(make_world,'__wrapped__') else None
    p=cProfile.Profile(); p.enable()
    make_world()
    p.disable(); pstats.Stats(p).sort_stats("cumulative").print_stats(45)
