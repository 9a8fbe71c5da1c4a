package starter

// Open is what a hub still lacks when it begins, a sentence each.
func (w Wish) Open() (open []string) {
	if w.Purpose == "" {
		open = append(open, `It has no sentence yet that says why you meet: "summary" in content/purpose.md.`)
	}
	if w.URL == "" && w.Host != "gitlab" {
		open = append(open, `Where it will be published is not known: "url" in content/purpose.md. Until then kith check says so.`)
	}
	if w.Host != "" && w.Repository == "" {
		open = append(open, `Its repository has no address yet: "repository" in content/purpose.md. Until then nothing on the site leads to an editor.`)
	}
	if w.Host != "" && w.Kith.IsZero() {
		open = append(open,
			"The host's machine needs kith's source, which has no public address of its own yet. Put it into a folder named kith",
			"of your repository; or say where it is, as KITH_REPOSITORY in "+w.work()+".")
	}
	return open
}

// work is where the host is told what to do.
func (w Wish) work() string {
	h, _ := hostOf(w.Host)
	if len(h.work) > 1 {
		return h.work[0].to + " and " + h.work[1].to
	}
	return h.work[0].to
}
