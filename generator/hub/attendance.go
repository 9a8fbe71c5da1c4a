package hub

// A Part is what somebody did at a session.
type Part string

const (
	Attended Part = "attended"
	Coming   Part = "coming"
	Hosting  Part = "hosting"
)

// TakingPart are the ways of taking part that an attendance file may name.
var TakingPart = []Part{Attended, Coming, Hosting}

// An Attendance is somebody's own word that they were at a session, or will come.
// It is a file of its own, so that no two people edit one list.
type Attendance struct {
	Entry
	Session Ref // from the folder's name
	Member  Ref // from the file's name
	Role    Part
	Note    string
}
