package edit

import "bytes"

// Then is one change that does what two do, one after the other.
func (c Change) Then(next Change) Change {
	var both Change
	at := map[string]int{}        // where a path stands in both
	origin := map[string]string{} // where the first change brings a file from
	for _, s := range c.steps {
		at[s.Path] = len(both.steps)
		both.steps = append(both.steps, s)
		origin[s.Path] = s.From
	}
	for _, s := range next.steps {
		if from := origin[s.From]; from != "" {
			s.From = from
		} else if i, met := at[s.From]; met && both.steps[i].Before == nil {
			s.From = "" // made by the first, so it comes from nowhere
		}
		if i, met := at[s.Path]; met {
			s.Before = both.steps[i].Before
			both.steps[i] = s
			continue
		}
		at[s.Path] = len(both.steps)
		both.steps = append(both.steps, s)
	}
	kept := both.steps[:0]
	for _, s := range both.steps {
		if (s.Before == nil) != (s.After == nil) || !bytes.Equal(s.Before, s.After) {
			kept = append(kept, s)
		}
	}
	return Change{kept}
}
