package source

import (
	"cmp"
	"path"

	"kith/generator/diag"
	"kith/generator/hub"
)

// readAttendance reads attendance/<session>/<member>.md. The file may be empty: that
// it is there says enough.
func readAttendance(r *reader) func(*hub.Parts) {
	folder := path.Base(path.Dir(r.path))
	a := &hub.Attendance{
		Session: hub.Ref{ID: folder, At: diag.Whole(r.file())},
		Member:  hub.Ref{ID: r.id, At: diag.Whole(r.file())},
		Role:    cmp.Or(one(r, "role", hub.TakingPart), ""),
		Note:    r.text(optional, "note"),
	}
	if path.Dir(path.Dir(r.path)) == "." {
		a.Session = hub.Ref{}
		r.problems.Errorf(diag.Whole(r.file()), "misplaced-file", "put it into a folder named as the session: attendance/SESSION/"+r.id+".md",
			"an attendance stands in a folder of its session")
	}
	a.Entry = r.entry(hub.Attendings)
	a.ID = folder + "/" + r.id
	return func(p *hub.Parts) { p.Attendance = append(p.Attendance, a) }
}

var attendanceSays = map[string]string{
	"role": "Whether the person was there, will come, or hosted.",
	"note": "What the person would like to say about it.",
}
