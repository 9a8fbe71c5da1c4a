set -eu
work=${RUNNER_TEMP:-/tmp}/kith
if [ -z "$KITH_REPOSITORY" ] || ! git clone --quiet "$KITH_REPOSITORY" "$work"; then
  echo "kith's source could not be fetched from \"$KITH_REPOSITORY\": write the address of a public git repository that holds it behind KITH_REPOSITORY, in the file that says what is done here" >&2
  exit 1
fi
git -C "$work" checkout --quiet "$KITH_REF"
if [ -f "$work/kith/go.mod" ]; then work=$work/kith; fi
if ! grep -qx 'module kith' "$work/go.mod"; then
  echo "there is no source of kith in $KITH_REPOSITORY: write the address of a repository that holds it behind KITH_REPOSITORY, or put it into this one, in a folder named kith" >&2
  exit 1
fi
(cd "$work" && go build -trimpath -o "${RUNNER_TEMP:-/tmp}/bin/kith" .)
