package markdown

import (
	"cmp"
	"fmt"
	"strings"
	"testing"
)

const features = "testdata/features.txtar"

// ada resolves as a small hub would: @ada is known, @nobody is not.
func ada(r Ref) Target {
	to := r.Address
	switch {
	case r.ID == "ada":
		return Target{Address: strings.TrimSuffix("/members/ada/#"+r.Fragment, "#"), Title: "Ada <Example>"}
	case r.ID == "nobody":
		return Target{}
	case r.ID != "":
		return Target{Address: "/" + r.Kind + "/" + r.ID + "/"}
	case r.Path != "":
		to = "/" + strings.TrimSuffix(r.Path, ".md")
	}
	if r.Fragment != "" {
		to += "#" + r.Fragment
	}
	if r.Form == Picture {
		return Target{Address: to, Width: cmp.Or(r.Width, 640), Height: cmp.Or(r.Height, 480), Srcset: to + " 640w", Sizes: "100vw"}
	}
	return Target{Address: to}
}

// TestFeatures compares each text in testdata/features.txtar with the HTML after it,
// and the problems after that. Rewrite it with -update, and read the difference.
func TestFeatures(t *testing.T) {
	p := New()
	parts := sections(t, features)
	var written []section
	for i, s := range parts {
		if strings.Contains(s.name, " → ") {
			continue
		}
		body, problems := p.Read(Input{File: "content/sessions/2026-03-05.md", Text: s.text})
		html := strings.TrimSuffix(string(body.HTML(ada)), "\n") + "\n"
		written = append(written, s, section{s.name + " → HTML", html})
		wants := map[string]string{s.name + " → HTML": html}
		if len(problems) > 0 {
			var said strings.Builder
			for _, p := range problems {
				fmt.Fprintf(&said, "%s\n  %s\n", strings.TrimPrefix(p.String(), "content/sessions/2026-03-05.md:"), p.Hint)
			}
			written = append(written, section{s.name + " → problems", said.String()})
			wants[s.name+" → problems"] = said.String()
		}
		if *update {
			continue
		}
		for _, want := range parts[i+1:] {
			if !strings.HasPrefix(want.name, s.name+" → ") {
				break
			}
			if got := wants[want.name]; got != want.text {
				t.Errorf("%s\ngot\n%s\nwant\n%s", want.name, got, want.text)
			}
			delete(wants, want.name)
		}
		for name, got := range wants {
			t.Errorf("%s is not expected\n%s", name, got)
		}
	}
	if *update {
		writeSections(t, features, "Texts, the HTML that each becomes, and the problems it has.\n", written)
	}
}

func TestAlertsAreTitledInAnyLanguage(t *testing.T) {
	body, problems := New().Read(Input{Text: "> [!TIP]\n> Ask @ada.\n\n@ada[^1]\n\n[^1]: > [!NOTE]\n    > @ada\n"})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	html := string(body.HTML(func(r Ref) Target {
		if r.Form == Alert {
			return Target{Title: "<" + r.ID + ">"}
		}
		return Target{}
	}))
	if !strings.Contains(html, `<p class="alert-title">&lt;tip&gt;</p>`) {
		t.Errorf("got %s", html)
	}
	if html := string(body.HTML(nil)); !strings.Contains(html, `<p class="alert-title">Tip</p>`) {
		t.Errorf("where nobody says otherwise: %s", html)
	}
}
