# Sourced by run, test and build: makes this machine ready and leaves its Python in $python.
# Wants nothing but a Debian or Ubuntu with a Python that ready.py takes; says what it installs before it does.
# NETZDESK_VENV names another folder for the virtual environment, NETZDESK_PYTHON another Python.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*"; }

give_up() { printf '\n!! %s\n' "$*" >&2; exit 1; }

# install_packages PACKAGE…: from the distribution, as root or through sudo.
install_packages() {
  [ $# -gt 0 ] || return 0
  command -v apt-get >/dev/null || give_up "Please install what Debian calls: $*"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || give_up "Please ask an administrator to run: apt-get install $*"
    as_root=(sudo)
  fi
  say "Installing system packages: $*"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

good_python() { "$1" packaging/ready.py 2>/dev/null; }

find_python() {
  local candidate
  for candidate in ${NETZDESK_PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if command -v "$candidate" >/dev/null && good_python "$candidate"; then
      base_python=$candidate
      return 0
    fi
  done
  return 1
}

# missing_libraries FILE=PACKAGE…: the packages whose shared library is not there.
missing_libraries() {
  local known pair
  known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
  for pair in "$@"; do
    [[ $known == *"${pair%%=*} "* ]] || printf '%s\n' "${pair##*=}"
  done
}

prepare_system() {
  local packages=()
  mapfile -t packages < <(missing_libraries libEGL.so.1=libegl1 libGL.so.1=libgl1 libglib-2.0.so.0=libglib2.0-0 \
    libxkbcommon.so.0=libxkbcommon0 libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1 \
    libgssapi_krb5.so.2=libgssapi-krb5-2) # the last one for the translation tool
  if [ -n "${DISPLAY:-}" ] && [ "${1:-}" = window ]; then
    mapfile -t -O "${#packages[@]}" packages < <(missing_libraries libxcb-cursor.so.0=libxcb-cursor0 \
      libxcb-icccm.so.4=libxcb-icccm4 libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-shape.so.0=libxcb-shape0 \
      libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0)
  fi
  [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.[to]tf' -print -quit 2>/dev/null)" ] ||
    packages+=(fonts-dejavu-core)
  if ! find_python; then
    packages+=(python3 python3-venv)
  elif ! "$base_python" -c 'import ensurepip, venv' 2>/dev/null; then
    packages+=("python3-venv")
    [ "$base_python" = python3 ] || packages+=("$base_python-venv")
  fi
  install_packages ${packages[@]+"${packages[@]}"}
  find_python || give_up "Python 3.11 to 3.14 is needed. Install one, or name it: NETZDESK_PYTHON=… $0"
}

prepare_python() {
  local folder=${NETZDESK_VENV:-.venv}
  python=$(cd "$(dirname "$folder")" && pwd)/$(basename "$folder")/bin/python
  if "$base_python" packaging/ready.py "$folder"; then
    return 0
  fi
  say "Making the virtual environment $folder ($("$base_python" --version)) with what requirements.lock names"
  "$base_python" -m venv --clear "$folder"
  "$python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
  "$python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
  "$base_python" packaging/ready.py "$folder" made
}

prepare_system "${prepare_for:-}"
prepare_python
