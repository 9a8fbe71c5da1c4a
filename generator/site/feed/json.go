package feed

import (
	"bytes"
	"encoding/json"
	"time"
)

type jsonFeed struct {
	Version     string            `json:"version"`
	Title       string            `json:"title"`
	Home        string            `json:"home_page_url"`
	Self        string            `json:"feed_url"`
	Description string            `json:"description,omitempty"`
	Language    string            `json:"language,omitempty"`
	Authors     []jsonAuthor      `json:"authors"`
	Items       []json.RawMessage `json:"items"`
}

type jsonAuthor struct {
	Name string `json:"name"`
}

type jsonItem struct {
	ID        string       `json:"id"`
	URL       string       `json:"url"`
	Title     string       `json:"title"`
	HTML      string       `json:"content_html"`
	Published string       `json:"date_published"`
	Authors   []jsonAuthor `json:"authors,omitempty"`
	Tags      []string     `json:"tags,omitempty"`
}

// WriteJSON writes a feed as JSON Feed.
func (f Feed) WriteJSON() []byte {
	doc := jsonFeed{
		Version: "https://jsonfeed.org/version/1.1",
		Title:   clean(f.Title), Home: f.Home, Self: f.JSON,
		Description: clean(f.Subtitle), Language: f.Language,
		Authors: authors([]string{clean(f.Author)}), Items: []json.RawMessage{},
	}
	head := written(doc)
	var b bytes.Buffer
	b.Write(bytes.TrimSuffix(head, []byte("]}\n")))
	for i, n := range f.News {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
		b.Write(n.json)
	}
	b.WriteString("]}\n")
	return b.Bytes()
}

func (e Entry) json() []byte {
	return bytes.TrimSpace(written(jsonItem{
		ID: e.ID, URL: e.Link, Title: e.Title, HTML: e.HTML,
		Published: e.At.Format(time.RFC3339), Authors: authors(e.Authors), Tags: e.Topics,
	}))
}

func authors(names []string) []jsonAuthor {
	all := make([]jsonAuthor, len(names))
	for i, name := range names {
		all[i] = jsonAuthor{name}
	}
	return all
}

// written is JSON without escapes for HTML. What is written here are words alone, so it
// cannot fail.
func written(v any) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v)
	return b.Bytes()
}
