package serve

import (
	"cmp"
	"path"
	"strings"
)

const html = "text/html; charset=utf-8"

// kinds are the media types of files by their endings, as the IANA registry names them.
// The table is our own, because the machine's differs from one to the next; text is
// always UTF-8.
var kinds = map[string]string{
	".html":        html,
	".htm":         html,
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8", // RFC 9239
	".mjs":         "text/javascript; charset=utf-8",
	".json":        "application/json",
	".map":         "application/json",
	".xml":         "application/xml",
	".ics":         "text/calendar; charset=utf-8", // RFC 5545
	".txt":         "text/plain; charset=utf-8",
	".md":          "text/markdown; charset=utf-8", // RFC 7763
	".csv":         "text/csv; charset=utf-8",
	".vtt":         "text/vtt; charset=utf-8",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".jpg":         "image/jpeg",
	".jpeg":        "image/jpeg",
	".gif":         "image/gif",
	".webp":        "image/webp",
	".avif":        "image/avif",
	".ico":         "image/vnd.microsoft.icon",
	".woff2":       "font/woff2",
	".woff":        "font/woff",
	".ttf":         "font/ttf",
	".otf":         "font/otf",
	".mp4":         "video/mp4",
	".m4v":         "video/mp4",
	".webm":        "video/webm",
	".mp3":         "audio/mpeg",
	".m4a":         "audio/mp4",
	".ogg":         "audio/ogg",
	".oga":         "audio/ogg",
	".opus":        "audio/ogg",
	".wav":         "audio/wav",
	".pdf":         "application/pdf",
	".zip":         "application/zip",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
}

// ContentType is what a file is by its name.
func ContentType(name string) string {
	switch path.Base(name) {
	case "feed.xml":
		return "application/atom+xml; charset=utf-8" // RFC 4287
	case "feed.json":
		return "application/feed+json; charset=utf-8" // JSON Feed 1.1
	}
	return cmp.Or(kinds[strings.ToLower(path.Ext(name))], "application/octet-stream")
}
