package browser

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"
)

// A Visit is what a page loaded and what the browser had to say of it.
type Visit struct {
	Requests   []Request // in the order in which they began
	Complaints []string  // errors and warnings of the console, exceptions, broken policies
}

// A Request is one file that a page asked for.
type Request struct {
	URL    string
	Type   string // of the resource as the browser calls it: "Document", "Stylesheet", "Script", "Font", "Image"
	Kind   string // the media type
	Status int64  // zero where there was no answer
	Size   int    // of the body in bytes as it travels
	Cached bool   // it did not travel: the browser had it

	head int // bytes before the body
}

// Photo reports whether it is a picture of somebody or something, not a drawing of the look.
func (r Request) Photo() bool {
	return r.Type == "Image" && r.Kind != "image/svg+xml"
}

// Icon reports whether the browser asks for it on its own account, some time after the
// page, and for one page of many.
func (r Request) Icon() bool { return r.Type == "Other" }

// Travelled are the requests that went over the network and are neither photos nor the
// icon.
func (v Visit) Travelled() []Request {
	return slices.DeleteFunc(slices.Clone(v.Requests), func(r Request) bool { return r.Cached || r.Photo() || r.Icon() })
}

// Weight is what travelled, in bytes.
func (v Visit) Weight(types ...string) int {
	sum := 0
	for _, r := range v.Travelled() {
		if len(types) == 0 || slices.Contains(types, r.Type) {
			sum += r.Size
		}
	}
	return sum
}

// Strangers are the hosts beside that of the page which it asked for something.
func (v Visit) Strangers(host string) []string {
	var strangers []string
	for _, r := range v.Requests {
		if u, err := url.Parse(r.URL); err == nil && u.Host != host && !strings.HasPrefix(r.URL, "about:") {
			strangers = append(strangers, r.URL)
		}
	}
	return strangers
}

// A log is what a tab saw since its page began.
type log struct {
	mu         sync.Mutex
	page       string // whose requests they are
	requests   []*Request
	byID       map[string]*Request
	open       map[string]bool
	complaints []string
	changed    chan struct{} // closed at the next change, where somebody waits for it
}

// begin forgets the page before.
func (l *log) begin() {
	l.requests, l.complaints = nil, nil
	l.byID, l.open = map[string]*Request{}, map[string]bool{}
}

func (l *log) visit() Visit {
	l.mu.Lock()
	defer l.mu.Unlock()
	v := Visit{Complaints: slices.Clone(l.complaints)}
	for _, r := range l.requests {
		v.Requests = append(v.Requests, *r)
	}
	return v
}

// quiet waits until no request is under way.
func (l *log) quiet(ctx context.Context) error {
	for {
		l.mu.Lock()
		if len(l.open) == 0 {
			l.mu.Unlock()
			return nil
		}
		changed := make(chan struct{})
		l.changed = changed
		l.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("%w: %s", ctx.Err(), l.waiting())
		}
	}
}

// change notes something, and wakes who waits.
func (l *log) change(note func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	note()
	if l.changed != nil {
		close(l.changed)
		l.changed = nil
	}
}

// waiting names what is under way.
func (l *log) waiting() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	var urls []string
	for id := range l.open {
		urls = append(urls, l.byID[id].URL)
	}
	slices.Sort(urls)
	return strings.Join(urls, " ")
}
