package media

// Pictures are made smaller with a Catmull-Rom kernel, first along rows and then along
// columns (see Keys, Cubic convolution interpolation for digital image processing,
// 1981). All in whole numbers: a library that reckons in floating point gives other
// bytes where a processor adds and multiplies in one step, and needs ten times the room.
const (
	one    = 1 << 14 // weights of one pixel add up to this
	unit   = 1 << 16 // distances are counted in these
	guard  = 6       // bits that rows keep until columns are done
	behind = 14 - guard
)

// A mix is which pixels in a line make one new pixel, and how much each counts.
type mix struct {
	from    int
	weights []int32
}

// mixes are those of a whole line.
func mixes(from, to int) []mix {
	all := make([]mix, to)
	reach := 2 * from // in half pixels times "to": the kernel reaches two new pixels far
	if to > from {
		reach = 2 * to
	}
	for i := range all {
		middle := (2*i + 1) * from
		first := max(0, (middle-2*reach)/(2*to))
		last := min(from-1, (middle+2*reach)/(2*to))
		weights := make([]int32, 0, last-first+1)
		for k := first; k <= last; k++ {
			apart := max((2*k+1)*to-middle, middle-(2*k+1)*to)
			weights = append(weights, kernel(int64(apart)*unit/int64(reach)))
		}
		all[i] = mix{first, balanced(weights)}
	}
	return all
}

// kernel weighs a pixel by its distance.
func kernel(t int64) int32 {
	t2 := t * t / unit
	t3 := t2 * t / unit
	switch {
	case t < unit:
		return int32((3*t3 - 5*t2 + 2*unit) / 2)
	case t < 2*unit:
		return int32((-t3 + 5*t2 - 8*t + 4*unit) / 2)
	}
	return 0
}

// balanced makes weights add up to one.
func balanced(weights []int32) []int32 {
	sum := int64(0)
	heaviest := 0
	for i, w := range weights {
		if sum += int64(w); w > weights[heaviest] {
			heaviest = i
		}
	}
	rest := int32(one)
	for i, w := range weights {
		weights[i] = int32(int64(w) * one / sum)
		rest -= weights[i]
	}
	weights[heaviest] += rest
	return weights
}

// scaled is the plane at another size.
func (p plane) scaled(width, height int) plane {
	if width == p.width && height == p.height {
		return p
	}
	out := newPlane(width, height, p.step)
	size := width * p.step
	rows := make([]int16, p.height*size)
	across := mixes(p.width, width)
	for y := range p.height {
		if p.step == 1 {
			mixGrey(rows[y*size:][:size], p.row(y), across)
			continue
		}
		mixColours(rows[y*size:][:size], p.row(y), across)
	}
	sums := make([]int32, size)
	for y, m := range mixes(p.height, height) {
		clear(sums)
		for i, weight := range m.weights {
			for x, v := range rows[(m.from+i)*size:][:len(sums)] {
				sums[x] += int32(v) * weight
			}
		}
		settle(out.row(y), sums)
	}
	if p.step == 4 {
		out.dim()
	}
	return out
}

func mixGrey(out []int16, row []byte, across []mix) {
	for x, m := range across {
		sum := int32(1 << (behind - 1))
		line := row[m.from:][:len(m.weights)]
		for i, weight := range m.weights {
			sum += int32(line[i]) * weight
		}
		out[x] = int16(sum >> behind)
	}
}

func mixColours(out []int16, row []byte, across []mix) {
	for x, m := range across {
		var r, g, b, a int32 = 1 << (behind - 1), 1 << (behind - 1), 1 << (behind - 1), 1 << (behind - 1)
		line := row[4*m.from:][:4*len(m.weights)]
		for i, weight := range m.weights {
			pixel := line[4*i:][:4]
			r += int32(pixel[0]) * weight
			g += int32(pixel[1]) * weight
			b += int32(pixel[2]) * weight
			a += int32(pixel[3]) * weight
		}
		mixed := out[4*x:][:4]
		mixed[0], mixed[1], mixed[2], mixed[3] = int16(r>>behind), int16(g>>behind), int16(b>>behind), int16(a>>behind)
	}
}

// settle rounds sums to bytes. The kernel sharpens, and may go over the edge.
func settle(row []byte, sums []int32) {
	const bits = 14 + guard
	for x, sum := range sums {
		row[x] = byte(min(max((sum+1<<(bits-1))>>bits, 0), 255))
	}
}

// dim keeps colours within what one sees of them.
func (p plane) dim() {
	for i := 0; i < len(p.pix); i += 4 {
		pixel := p.pix[i:][:4]
		for c := range 3 {
			pixel[c] = min(pixel[c], pixel[3])
		}
	}
}
