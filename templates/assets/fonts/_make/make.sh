#!/bin/sh
# Makes the fonts of the built-in theme from their packages: make.sh DIR
set -eu
here=$(dirname "$(realpath "$0")")
out=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts \
	@fontsource-variable/bricolage-grotesque@5.3.0 @fontsource-variable/hanken-grotesk@5.3.0
packages=$work/node_modules/@fontsource-variable

subset() { # FONT UNICODES OUT
	pyftsubset "$1" --unicodes="$2" --layout-features=kern,liga,ccmp,locl --no-hinting --flavor=woff2 --output-file="$out/$3.woff2"
}

make() { # NAME FILE AXES...
	name=$1 file=$2
	shift 2
	for letters in latin latin-ext vietnamese; do
		fonttools varLib.instancer -q "$(printf "$file" "$letters")" "$@" -o "$name-$letters.ttf"
	done
	"$here/join.py" "$name-latin.ttf" "$name-latin-ext.ttf" "$name-all.ttf"
	subset "$name-all.ttf" '*' "$name-latin"
	subset "$name-latin-ext.ttf" U+180-217,U+21C-2FF,U+1E00-1E9D,U+1EF2-1EFF,U+2020,U+20A0-20C0,U+2113 "$name-latin-ext"
	subset "$name-vietnamese.ttf" U+1A0-1A1,U+1AF-1B0,U+300-329,U+1EA0-1EF9,U+20AB "$name-vietnamese"
}

# What pictures are drawn with holds every letter in one file, as TrueType: pictures are
# drawn by Kith itself, which reads nothing else.
drawn() { # OUT FILE AXES...
	name=$1 file=$2
	shift 2
	for letters in latin latin-ext vietnamese; do
		fonttools varLib.instancer -q "$(printf "$file" "$letters")" "$@" -o "$name-$letters.ttf"
	done
	"$here/join.py" "$name-latin.ttf" "$name-latin-ext.ttf" "$name-more.ttf" all
	"$here/join.py" "$name-more.ttf" "$name-vietnamese.ttf" "$name-all.ttf" all
	pyftsubset "$name-all.ttf" --unicodes='*' --layout-features=kern --no-hinting --notdef-outline --output-file="$out/$name.ttf"
}

make bricolage "$packages/bricolage-grotesque/files/bricolage-grotesque-%s-standard-normal.woff2" wght=680 opsz=48 wdth=100
make hanken "$packages/hanken-grotesk/files/hanken-grotesk-%s-wght-normal.woff2" wght=400:700
drawn title "$packages/bricolage-grotesque/files/bricolage-grotesque-%s-standard-normal.woff2" wght=680 opsz=48 wdth=100
drawn text "$packages/hanken-grotesk/files/hanken-grotesk-%s-wght-normal.woff2" wght=500
cp "$packages/bricolage-grotesque/LICENSE" "$out/bricolage-OFL.txt"
cp "$packages/hanken-grotesk/LICENSE" "$out/hanken-OFL.txt"
