# Which Python shall run us? Sets $python, or says in one sentence what is missing and stops.
# Read by ./run and ./test. The project's own Python comes first, so that a second start is quick.

python=
almost=
for name in .venv/bin/python python3.13 python3.12 python3.11 python3; do
    "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
    almost=$name
    "$name" -c 'import ensurepip, venv' >/dev/null 2>&1 || continue
    python=$name
    break
done

if [ -z "$python" ] && [ -n "$almost" ]; then
    echo "Python is here, but not its part that makes environments: install it first (on Debian and Ubuntu: sudo apt install python3-venv)." >&2
    exit 1
elif [ -z "$python" ]; then
    found=$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)
    echo "Easy Wiki needs Python 3.11 or newer, and this computer has ${found:+only Python }${found:-none}: install a newer one, for example from python.org." >&2
    exit 1
fi
