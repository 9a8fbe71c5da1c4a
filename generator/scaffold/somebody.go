package scaffold

import (
	"strings"
	"unicode/utf8"
)

// somebodies is what stands in a text where a name stood, by language.
var somebodies = map[string]string{
	"ar": "شخص ما", "bg": "някой", "ca": "algú", "cs": "někdo", "da": "nogen", "de": "jemand", "el": "κάποιος", "en": "somebody",
	"es": "alguien", "et": "keegi", "eu": "norbait", "fa": "کسی", "fi": "joku", "fr": "quelqu’un", "ga": "duine éigin", "he": "מישהו",
	"hr": "netko", "hu": "valaki", "id": "seseorang", "it": "qualcuno", "ja": "ある人", "ko": "누군가", "lt": "kažkas", "lv": "kāds",
	"nb": "noen", "nl": "iemand", "nn": "nokon", "no": "noen", "pl": "ktoś", "pt": "alguém", "ro": "cineva", "ru": "кто-то", "sk": "niekto",
	"sl": "nekdo", "sr": "неко", "sv": "någon", "th": "ใครคนหนึ่ง", "tr": "biri", "uk": "хтось", "vi": "ai đó", "zh": "某人",
}

// somebody is the word in the hub's language, or in English.
func somebody(language string) string {
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	if word, known := somebodies[base]; known {
		return word
	}
	return somebodies["en"]
}

// begins tells that what follows a text begins a sentence.
func begins(before string) bool {
	trimmed := strings.TrimRight(before, " \t*_\"'([<“„«‘")
	if trimmed == "" {
		return true
	}
	switch last, _ := utf8.DecodeLastRuneInString(trimmed); last {
	case '.', '!', '?', '…', '。', '！', '？', '|':
		return true
	case '\n':
		return strings.HasSuffix(strings.TrimRight(trimmed, " \t\r\n"), "---") || strings.Count(trimmed[len(strings.TrimRight(trimmed, " \t\r\n")):], "\n") > 1
	case ':':
		line := trimmed[strings.LastIndexByte(trimmed, '\n')+1:]
		return !strings.ContainsAny(line, " \t") // a key of the front matter
	case '#', '>', '-':
		line := trimmed[strings.LastIndexByte(trimmed, '\n')+1:]
		return strings.Trim(line, " \t#>-") == ""
	}
	return false
}
