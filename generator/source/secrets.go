package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source/sweep"
)

// sweep tells what an author would hardly want to publish.
func (r *reader) sweep(kind hub.Kind) {
	for _, f := range sweep.Of(r.source) {
		r.secret(kind, f)
	}
	body := len(r.source) - len(r.page.Body)
	for _, f := range sweep.Text(r.page.Body) {
		at := r.placeOf(body+f.From, f.To-f.From)
		switch f.Kind {
		case sweep.Leftover:
			r.problems.Warnf(at, "leftover", "write what belongs here, or remove it", "these words were to be replaced")
		case sweep.Bullets:
			r.bullets(at, r.page.Body[f.From:f.To])
		}
	}
}

// secret tells of what is found anywhere in a file.
func (r *reader) secret(kind hub.Kind, f sweep.Find) {
	at := r.placeOf(f.From, f.To-f.From)
	if told(r.problems, at) {
		return // the field has said what is wrong with it
	}
	private := kind == hub.Members && r.page.Fields.Get("visibility").Text != string(hub.Hidden)
	switch {
	case f.Kind == sweep.Token:
		r.problems.Errorf(at, "secret", "revoke it where it was made, then remove it: what was public once is not secret again", "this looks like %s, and everybody can read it here", f.Name)
	case f.Kind == sweep.Password:
		r.problems.Warnf(at, "secret", "give it to those who come in another way", "this looks like a password, and everybody can read it here")
	case f.Kind == sweep.Mail && private:
		r.problems.Warnf(at, "personal-address", `remove it; where it is meant to be public, write it as a link: "mailto:…"`, "this e-mail address can be read by everybody, also by those who send unwanted mail")
	case f.Kind == sweep.Phone && private:
		r.problems.Warnf(at, "personal-address", `remove it; where it is meant to be public, write it as a link: "tel:…"`, "this telephone number can be read by everybody")
	}
}

// told tells that an error stands at a place already.
func told(problems diag.List, at diag.Pos) bool {
	return slices.ContainsFunc(problems, func(p diag.Problem) bool {
		return p.Severity == diag.Error && p.Line == at.Line && p.Col < at.Col+at.Width && at.Col < p.Col+p.Width
	})
}

// bullets offers hyphens in place of bullets, in lines that follow each other.
func (r *reader) bullets(at diag.Pos, text string) {
	first, _ := utf8.DecodeRuneInString(text)
	at.Width = 1
	p := r.problems.Warnf(at, "bullet", `write "- " before each item`, "%q begins no list, so these lines run together", string(first))
	p.Fix = diag.Fix{Line: at.Line, Col: at.Col, ToLine: at.Line + strings.Count(text, "\n"), ToCol: at.Col + utf8.RuneCountInString(text), Sure: true}
	if last := strings.LastIndexByte(text, '\n'); last >= 0 {
		p.Fix.ToCol = 1 + utf8.RuneCountInString(text[last+1:])
	}
	p.Fix.Text = hyphened(text)
}

// hyphened is lines that begin with bullets as a list of Markdown.
func hyphened(text string) string {
	lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
	for i, line := range lines {
		bullet := strings.TrimLeft(line, " \t")
		_, size := utf8.DecodeRuneInString(bullet)
		lines[i] = line[:len(line)-len(bullet)] + "- " + strings.TrimLeft(bullet[size:], " \t\u00a0")
	}
	return strings.Join(lines, "\n")
}

// placeOf is the place of a stretch of the file.
func (r *reader) placeOf(from, width int) diag.Pos {
	text := strings.TrimPrefix(r.source, "\uFEFF")
	from -= len(r.source) - len(text)
	before := text[:from]
	begin := strings.LastIndexByte(before, '\n') + 1
	marked, _, _ := strings.Cut(text[from:from+width], "\n")
	return diag.Pos{File: r.file(), Line: 1 + strings.Count(before, "\n"), Col: 1 + utf8.RuneCountInString(before[begin:]), Width: utf8.RuneCountInString(marked)}
}
