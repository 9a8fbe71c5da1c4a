package source

import (
	"path"
	"strings"
)

// published are the endings of files that are published as they are. A file from a
// stranger lies on the hub's own address, so a kind that a browser would run there is
// not among them: no pages, scripts, style sheets, and no SVG, which may hold scripts.
var published = endings(`
	png jpg jpeg gif webp ico
	pdf txt text csv tsv json geojson gpx ics vcf bib epub
	doc docx odt rtf xls xlsx ods ppt pptx odp key numbers pages
	mp3 m4a aac oga ogg opus wav flac mp4 m4v webm ogv mov vtt srt
	zip gz tgz bz2 xz zst tar 7z
`)

// alien are pictures of which nothing can be taken out here.
var alien = endings(`avif heic heif jxl jp2 tif tiff bmp dng`)

func endings(list string) map[string]bool {
	set := map[string]bool{}
	for _, ending := range strings.Fields(list) {
		set["."+ending] = true
	}
	return set
}

// unpublished says why a file is not published, and what to do; empty where it is.
func unpublished(name string) (why, hint string) {
	ending := strings.ToLower(path.Ext(name))
	switch {
	case published[ending]:
		return "", ""
	case ending == ".svg":
		return "an SVG picture may hold scripts, so it is not published", "save it as PNG or WebP"
	case alien[ending]:
		return "pictures that end in " + ending + " are not published: not every browser shows them, and they may tell where they were taken",
			"save it as JPEG, PNG or WebP"
	case ending == ".markdown" || ending == ".mkd" || ending == ".mdown":
		return "this looks like Markdown and would not be read as such", "let its name end in .md"
	case ending == "":
		return "a file without an ending is not published", "let its name say what it is: .txt, .pdf, .png"
	}
	return "files that end in " + ending + " are not published: a browser might run them on this site", "pack it into a .zip, save it as another kind, or link to where it lies"
}
