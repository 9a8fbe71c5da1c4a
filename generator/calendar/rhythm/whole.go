package rhythm

// Unpaused is the course as if it never rested.
func (c Course) Unpaused() Course {
	c.pauses = nil
	return c
}

// Last is the last occurrence. ok is false where there is none, or no end in sight.
func (c Course) Last() (last Occurrence, ok bool) {
	if c.until.IsZero() && c.rule.Count == 0 && c.rule.Until.IsZero() {
		return last, false
	}
	n := 0
	for o := range c.from(c.anchor) {
		if last, ok = o, true; n == maxListed {
			return last, false
		}
		n++
	}
	return last, ok
}
