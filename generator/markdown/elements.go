package markdown

// An element is a raw HTML element that authors may write, and where it may stand
// (HTML, section 4, the content models). An element that stands where the standard
// does not put it makes a browser close others early, and so may close what holds
// the body; kept to these rules, tags nest in the browser as they nest here.
type element struct {
	holds content
	block bool     // stands where paragraphs stand
	only  []string // stands in these alone
}

// content is what an element holds.
type content uint8

const (
	phrasing content = iota // words and what stands among words
	flow                    // blocks too
	parts                   // only elements that name it in "only"
	same                    // what its parent holds
	nothing                 // it has no end tag
)

var elements = map[string]element{
	"p":   {block: true},
	"pre": {block: true},
	"h1":  {block: true}, "h2": {block: true}, "h3": {block: true},
	"h4": {block: true}, "h5": {block: true}, "h6": {block: true},
	"hr":         {block: true, holds: nothing},
	"div":        {block: true, holds: flow},
	"blockquote": {block: true, holds: flow},

	"ul": {block: true, holds: parts},
	"ol": {block: true, holds: parts},
	"li": {holds: flow, only: []string{"ul", "ol"}},
	"dl": {block: true, holds: parts},
	"dt": {only: []string{"dl"}},
	"dd": {holds: flow, only: []string{"dl"}},

	"table":    {block: true, holds: parts},
	"caption":  {only: []string{"table"}},
	"colgroup": {holds: parts, only: []string{"table"}},
	"col":      {holds: nothing, only: []string{"colgroup"}},
	"thead":    {holds: parts, only: []string{"table"}},
	"tbody":    {holds: parts, only: []string{"table"}},
	"tfoot":    {holds: parts, only: []string{"table"}},
	"tr":       {holds: parts, only: []string{"thead", "tbody", "tfoot", "table"}},
	"th":       {holds: flow, only: []string{"tr"}},
	"td":       {holds: flow, only: []string{"tr"}},

	"details":    {block: true, holds: flow},
	"summary":    {only: []string{"details"}},
	"figure":     {block: true, holds: flow},
	"figcaption": {holds: flow, only: []string{"figure"}},

	"del": {holds: same}, "ins": {holds: same},
	"a": {}, "abbr": {}, "b": {}, "bdi": {}, "bdo": {}, "cite": {}, "code": {}, "em": {}, "i": {}, "kbd": {},
	"mark": {}, "q": {}, "s": {}, "samp": {}, "small": {}, "span": {}, "strong": {}, "sub": {}, "sup": {},
	"time": {}, "u": {}, "var": {},
	"br": {holds: nothing}, "wbr": {holds: nothing}, "img": {holds: nothing},

	"ruby": {},
	"rt":   {only: []string{"ruby"}},
	"rp":   {only: []string{"ruby"}},
}
