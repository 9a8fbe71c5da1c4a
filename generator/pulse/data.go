package pulse

// Version is that of the shape. Within a version fields are added, and never changed or
// taken away.
const Version = 1

// Data is a pulse for programs, as docs/pulse.md and schema.json describe it: what is not
// known is missing, never empty.
type Data struct {
	Version     int          `json:"version"`
	Title       string       `json:"title"`
	AsOf        string       `json:"as-of"`
	Compare     string       `json:"compare,omitempty"`
	Headline    string       `json:"headline"`
	Suggestions []suggestion `json:"suggestions"`
	Lists       []listData   `json:"lists"`
	Figures     []figureData `json:"figures"`
}

type entryData struct {
	Kind  string `json:"kind"`
	ID    string `json:"id,omitempty"`
	Title string `json:"title"`
	File  string `json:"file,omitempty"`
}

type suggestion struct {
	Kind    string      `json:"kind"`
	Text    string      `json:"text"`
	Command []string    `json:"command,omitempty"`
	File    string      `json:"file,omitempty"`
	About   []entryData `json:"about"`
}

type listData struct {
	Key     string      `json:"key"`
	Title   string      `json:"title"`
	Says    string      `json:"says"`
	Unknown string      `json:"unknown,omitempty"`
	Count   *int        `json:"count,omitempty"`
	Then    *int        `json:"then,omitempty"`
	Entries []itemData  `json:"entries"`
	Gone    []entryData `json:"gone,omitempty"`
}

type itemData struct {
	entryData
	Date string `json:"date,omitempty"`
	Text string `json:"text"`
	New  bool   `json:"new,omitempty"`
}

type figureData struct {
	Key   string `json:"key"`
	Title string `json:"title"`
	amountData
	Then *amountData `json:"then,omitempty"`
}

type amountData struct {
	Value *float64 `json:"value,omitempty"`
	Of    int      `json:"of,omitempty"`
	Text  string   `json:"text"`
}

// Data is the whole pulse: nothing is left out because it is long.
func (p Pulse) Data() Data {
	d := Data{
		Version: Version, Title: p.Title, AsOf: p.Day.String(), Compare: p.Then.String(), Headline: p.Headline,
		Suggestions: []suggestion{}, Lists: []listData{}, Figures: []figureData{},
	}
	for _, s := range p.Suggestions {
		d.Suggestions = append(d.Suggestions, suggestion{s.Kind, s.Text, s.Command, s.File, entries(s.About)})
	}
	for _, l := range p.Lists {
		d.Lists = append(d.Lists, l.data())
	}
	for _, f := range p.Figures {
		data := figureData{Key: f.Key, Title: f.Title, amountData: f.Now.data()}
		if f.Then.Text != "" {
			then := f.Then.data()
			data.Then = &then
		}
		d.Figures = append(d.Figures, data)
	}
	return d
}

func (l List) data() listData {
	d := listData{Key: l.Key, Title: l.Title, Says: l.Says, Unknown: l.Unknown, Entries: []itemData{}, Gone: entries(l.Gone)}
	if l.Unknown == "" {
		n := len(l.Items)
		d.Count = &n
	}
	if l.Before >= 0 {
		d.Then = &l.Before
	}
	for _, item := range l.Items {
		d.Entries = append(d.Entries, itemData{item.Entry.data(), item.Day.String(), item.Text, item.New})
	}
	return d
}

func (a Amount) data() amountData {
	d := amountData{Of: a.Of, Text: a.Text}
	if a.Known {
		d.Value = &a.Number
	}
	return d
}

func (e Entry) data() entryData { return entryData{string(e.Kind), e.ID, e.Title, e.File} }

func entries(of []Entry) []entryData {
	all := make([]entryData, 0, len(of))
	for _, e := range of {
		all = append(all, e.data())
	}
	return all
}
