package site

import (
	"cmp"
	"math"
	"slices"

	"kith/generator/hub"
)

// A Gathering is the picture of the community: its people in half circles around a
// stage, those in the middle in the first row. A free seat is an invitation.
type Gathering struct {
	Words string // "Who is here: 4 core, 5 active"; empty where nobody is here yet
	Href  string
	Seats []Seat
}

// A Seat is a place in a row: 1000 units are the width of the picture, 500 its height.
type Seat struct {
	X, Y  int
	Turn  int  // degrees, so that it faces the stage
	Half  int  // of its tile's width
	Size  int  // of its tile
	Free  bool // nobody sits there
	*Tile      // nil where it is free
}

// rows are the half circles from the middle outwards, each in the middle of its band.
var rows = []struct {
	radius float64
	fewest int // seats, so that a young community looks open and not empty
	most   int // seats that fit
}{{158, 4, 6}, {253, 6, 11}, {349, 8, 18}, {448, 10, 25}}

// widest is how wide a tile may be in its band, which is a little less than 100 wide.
const widest = 74

func (m *maker) gathering() Gathering {
	return Gathering{Words: m.rolesInWords(), Href: m.href("/members/"), Seats: m.seats(m.hub.Members)}
}

// seats are the places of all rows, and who of some people sits there.
func (m *maker) seats(people []*hub.Member) (seats []Seat) {
	for row, people := range m.seated(people) {
		seats = append(seats, m.row(row, people)...)
	}
	return seats
}

// seated are the people of each row, those who were here last first. Whoever has no
// role sits at the back, and those who have moved on have left the room.
func (m *maker) seated(people []*hub.Member) [][]*hub.Member {
	seated := make([][]*hub.Member, len(rows))
	for _, p := range people {
		if !p.Alumnus() {
			row := min(m.groupOf(p), len(rows)-1)
			seated[row] = append(seated[row], p)
		}
	}
	for _, people := range seated {
		slices.SortStableFunc(people, func(a, b *hub.Member) int { return cmp.Compare(lastSeen(b), lastSeen(a)) })
	}
	return seated
}

// lastSeen is when somebody's latest session began, in seconds.
func lastSeen(p *hub.Member) int64 {
	if n := len(p.Sessions); n > 0 {
		return p.Sessions[n-1].Start.Unix()
	}
	return math.MinInt64
}

// row seats people from its middle outwards.
func (m *maker) row(row int, people []*hub.Member) []Seat {
	r := rows[row]
	seats := make([]Seat, min(r.most, max(r.fewest, len(people)+1)))
	half := min(widest, int(.8*math.Pi*r.radius)/len(seats)) / 2 // four fifths of the way to the next
	for i := range seats {
		angle := math.Pi * (float64(i) + .5) / float64(len(seats))
		x, y := 500-r.radius*math.Cos(angle), 500-r.radius*math.Sin(angle)
		seats[i] = Seat{X: int(math.Round(x)), Y: int(math.Round(y)), Turn: int(math.Round(angle*180/math.Pi)) - 90, Half: half, Size: 2 * half, Free: true}
	}
	for i, p := range people[:min(len(seats), len(people))] {
		seat := &seats[fromMiddle(i, len(seats))]
		seat.Free, seat.Tile = false, m.tile(p.ID)
	}
	return seats
}

// fromMiddle is the place of the i-th who sits down in a row of n: the middle, then
// one to either side, and so on.
func fromMiddle(i, n int) int {
	middle, step := (n-1)/2, (i+1)/2
	if i%2 == 1 {
		return middle + step
	}
	return middle - step
}
