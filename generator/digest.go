package generator

import (
	"cmp"

	"kith/generator/check"
	"kith/generator/diag"
	"kith/generator/digest"
	"kith/generator/site"
	"kith/generator/theme/colour"
)

// Digest tells what happened in a hub and what is coming. While the content has an error
// it tells nothing but what is wrong; a span that cannot be is a *digest.Mistake.
func (b *Builder) Digest(in Input, asked digest.Asked) (d digest.Digest, problems diag.List, err error) {
	parts, problems, err := b.source.Read(in.Content)
	if err != nil {
		return d, nil, err
	}
	h := b.join(parts, in)
	look, said, err := b.themes.Load(settings(h.Purpose), in.Theme...)
	if err != nil {
		return d, nil, err
	}
	problems = append(append(problems, said...), check.Of(h, parts)...).Sorted().Brief()
	problems.Quote(excerpts(in))
	if problems.Errors() > 0 {
		return d, problems, nil
	}
	span, err := digest.SpanOf(asked, h)
	if err != nil {
		return d, problems, err
	}
	hue, err := colour.HueOf(h.Purpose.Accent)
	if err != nil {
		hue = colour.Marigold // said where the hub is read
	}
	base := site.BaseOf(cmp.Or(in.BaseURL, h.Purpose.URL))
	return digest.Of(h, span, digest.Voice{Words: look.Words(), Scheme: colour.Of(hue), Address: base.Absolute}), problems, nil
}
