package browser

import (
	"fmt"
	"strings"

	devlog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
)

// note takes down one event of a tab.
func (l *log) note(event any) {
	l.change(func() {
		switch e := event.(type) {
		case *network.EventRequestWillBeSent:
			l.asked(e)
		case *network.EventRequestServedFromCache:
			l.request(e.RequestID).Cached = true
		case *network.EventResponseReceived:
			r := l.request(e.RequestID)
			r.Kind, r.Status = e.Response.MimeType, e.Response.Status
			r.Cached = r.Cached || e.Response.FromDiskCache
			r.head = int(e.Response.EncodedDataLength)
		case *network.EventLoadingFinished:
			r := l.request(e.RequestID)
			r.Size = max(0, int(e.EncodedDataLength)-r.head)
			delete(l.open, string(e.RequestID))
		case *network.EventLoadingFailed:
			delete(l.open, string(e.RequestID))
		case *devlog.EventEntryAdded:
			if e.Entry.Level == devlog.EntryLevelError || e.Entry.Level == devlog.EntryLevelWarning {
				l.complain(string(e.Entry.Source), e.Entry.Text, e.Entry.URL)
			}
		case *runtime.EventExceptionThrown:
			l.complain("exception", thrown(e.ExceptionDetails), e.ExceptionDetails.URL)
		case *runtime.EventConsoleAPICalled:
			if e.Type == "error" || e.Type == "warning" || e.Type == "assert" {
				l.complain("console", words(e.Args), "")
			}
		}
	})
}

// asked begins a request, and with a page's own everything that comes after it: what the
// page before had under way never ends, nor does what it still begins.
func (l *log) asked(e *network.EventRequestWillBeSent) {
	switch {
	case strings.HasPrefix(e.Request.URL, "data:") || strings.HasPrefix(e.Request.URL, "blob:"):
		return
	case l.byID == nil || string(e.RequestID) == string(e.LoaderID):
		l.begin()
		l.page = string(e.LoaderID)
	case string(e.LoaderID) != l.page:
		return
	}
	r := &Request{URL: e.Request.URL, Type: string(e.Type)}
	l.requests = append(l.requests, r)
	l.byID[string(e.RequestID)] = r
	if !r.Icon() {
		l.open[string(e.RequestID)] = true
	}
}

// request is one that was noted, or one that nobody will ask for.
func (l *log) request(id network.RequestID) *Request {
	if r := l.byID[string(id)]; r != nil {
		return r
	}
	return new(Request)
}

func (l *log) complain(source, text, place string) {
	l.complaints = append(l.complaints, strings.TrimSpace(fmt.Sprintf("%s: %s %s", source, text, place)))
}

func thrown(e *runtime.ExceptionDetails) string {
	if e.Exception != nil && e.Exception.Description != "" {
		return e.Exception.Description
	}
	return e.Text
}

func words(args []*runtime.RemoteObject) string {
	var texts []string
	for _, a := range args {
		if text := strings.Trim(string(a.Value), `"`); text != "" {
			texts = append(texts, text)
		} else {
			texts = append(texts, a.Description)
		}
	}
	return strings.Join(texts, " ")
}
