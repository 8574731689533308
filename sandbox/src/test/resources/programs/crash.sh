set -eu
echo "${nowhere}"
