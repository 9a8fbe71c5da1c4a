package browser

import "testing"

// TestPagesAskNobodyElse opens a page of every kind: nothing comes from another host,
// and the browser has nothing to complain of.
func TestPagesAskNobodyElse(t *testing.T) {
	tab := Need(t).Tab(t, Look{})
	in := Starter(t).Input(t)
	in.BaseURL = "https://hub.example.org/hub/" // so that pages say as data what they show
	host := Publish(t, in)
	for _, kind := range host.Kinds(t) {
		t.Run(kind.Name, func(t *testing.T) {
			visit := tab.Open(t, host.URL(kind.Fullest()))
			for _, stranger := range visit.Strangers(host.Name) {
				t.Errorf("it asks for %s", stranger)
			}
			for _, complaint := range visit.Complaints {
				t.Errorf("the browser says: %s", complaint)
			}
		})
	}
}
