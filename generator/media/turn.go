package media

import "image"

// A Turn is how a picture lies in its file, numbered as in Exif: from 1, upright, to 8.
type Turn uint8

const (
	upright Turn = 1
	turns   Turn = 8
)

// sideways tells that width and height are swapped.
func (t Turn) sideways() bool { return t >= 5 }

// fromRight tells that a row in the file is to be read from its end.
func (t Turn) fromRight() bool { return t == 2 || t == 3 || t == 7 || t == 8 }

// fromBelow tells that rows in the file are to be read from the last.
func (t Turn) fromBelow() bool { return t == 3 || t == 4 || t == 6 || t == 7 }

// lying is where a part of the picture, as it is seen, lies in a file of this size.
func (t Turn) lying(seen image.Rectangle, width, height int) image.Rectangle {
	r := seen
	if t.sideways() {
		r = image.Rect(seen.Min.Y, seen.Min.X, seen.Max.Y, seen.Max.X)
	}
	if t.fromRight() {
		r.Min.X, r.Max.X = width-r.Max.X, width-r.Min.X
	}
	if t.fromBelow() {
		r.Min.Y, r.Max.Y = height-r.Max.Y, height-r.Min.Y
	}
	return r
}

// upright puts a plane as it is to be seen.
func (p plane) upright(t Turn) plane {
	if t == upright {
		return p
	}
	out := newPlane(p.width, p.height, p.step)
	if t.sideways() {
		out = newPlane(p.height, p.width, p.step)
	}
	right, down := p.step, p.stride
	from := 0
	if t.fromRight() {
		from += (p.width - 1) * p.step
		right = -right
	}
	if t.fromBelow() {
		from += (p.height - 1) * p.stride
		down = -down
	}
	if t.sideways() {
		right, down = down, right
	}
	for y := range out.height {
		row := out.row(y)
		at := from + y*down
		for x := 0; x < len(row); x += p.step {
			copy(row[x:x+p.step], p.pix[at:at+p.step])
			at += right
		}
	}
	return out
}
