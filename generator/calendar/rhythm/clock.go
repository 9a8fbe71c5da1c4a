package rhythm

// clock reads the rest of a time of day whose hour is n and ends at to: minutes, "am",
// "pm" or "h". end is 0 where it is no time of day; minutes since midnight are -1 where
// no clock shows such a time.
func (s *scanner) clock(hour, to int) (minutes, end int) {
	if to-s.at > 2 {
		return 0, 0
	}
	minute, end := s.minutes(to)
	half, after := s.half(max(end, to))
	switch {
	case half != "":
		end = after
		if hour < 1 || hour > 12 {
			return -1, end
		}
		hour %= 12
		if half == "p" {
			hour += 12
		}
	case end == 0:
		if unit, after := s.lettersAt(s.blank(to)); unit == "h" || unit == "uhr" {
			end = after
		}
	default:
		if unit, after := s.lettersAt(s.blank(end)); unit == "h" || unit == "uhr" {
			end = after
		}
	}
	if hour > 23 || minute > 59 {
		return -1, end
	}
	return hour*60 + minute, end
}

// minutes reads ":30", ".30" or "h30" and seconds that are none. end is 0 where
// there are no minutes.
func (s *scanner) minutes(at int) (minute, end int) {
	if at >= len(s.letters) || s.letters[at] != ':' && s.letters[at] != '.' && s.letters[at] != 'h' && s.letters[at] != 'H' {
		return 0, 0
	}
	minute, to := s.digits(at + 1)
	if to != at+3 {
		return 0, 0
	}
	if to < len(s.letters) && (s.letters[to] == ':' || s.letters[to] == '.') {
		if second, end := s.digits(to + 1); end > to+1 {
			if second != 0 || end != to+3 || s.letters[to] != s.letters[at] {
				return 0, 0 // seconds, or a date like 5.03.2026
			}
			return minute, end
		}
	}
	return minute, to
}

// half reads "am" or "pm", dots and a blank allowed, and gives its first letter.
func (s *scanner) half(at int) (half string, end int) {
	at = s.blank(at)
	unit, to := s.lettersAt(at)
	switch unit {
	case "am", "pm":
		return unit[:1], to
	case "a", "p":
		if to < len(s.letters) && s.letters[to] == '.' {
			if m, end := s.lettersAt(to + 1); m == "m" {
				if end < len(s.letters) && s.letters[end] == '.' {
					end++
				}
				return unit, end
			}
		}
	}
	return "", 0
}

// blank is where a single blank at a place ends.
func (s *scanner) blank(at int) int {
	if at < len(s.letters) && s.letters[at] == ' ' {
		return at + 1
	}
	return at
}
