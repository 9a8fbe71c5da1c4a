package corpus

import "strings"

// A lexicon is all the words a community has. Its slices are read, never changed.
type lexicon struct {
	described []topic
	topics    []string // those of described too
	skills    []string
	formats   []string
	spots     []string
	tools     []string
	deeds     []string
	headings  []string
	sentences []string
	thanks    []string
	questions []string
	works     []string
	keepsakes []string
	snippets  []snippet
}

func words() lexicon {
	w := lexicon{
		described: described(), topics: plainTopics(), skills: skills(),
		formats: formats(), spots: spots(), tools: tools(), deeds: deeds(),
		headings: headings(), sentences: sentences(), thanks: thanks(), snippets: snippets(),
		questions: questions(), works: works(), keepsakes: keepsakes(),
	}
	for _, t := range w.described {
		w.topics = append(w.topics, t.id)
	}
	return w
}

// A topic here has a file of its own under topics/.
type topic struct{ id, title, alias, summary string }

func described() []topic {
	return []topic{
		{"basketry", "Basketry", "weaving-willow", "Willow, rush and what else bends without breaking"},
		{"birdsong", "Birdsong", "bird-listening", "Knowing who sings before the sun is up"},
		{"bread", "Bread", "sourdough", "Flour, water, salt and a good deal of waiting"},
		{"drystone", "Dry-stone walls", "stone-walling", "Walls that stand without mortar and drain by themselves"},
		{"fungi", "Fungi", "mushrooms", "Finding, naming and growing them, eating only the certain ones"},
		{"lamps", "Lamps", "lighting", "From a broken switch to a better evening"},
		{"letterpress", "Letterpress", "printing-by-hand", "Type, ink and the patience to set it"},
		{"rivers", "Rivers", "streams", "Measuring, cleaning and simply following them"},
		{"small-programs", "Small programs", "scripting", "Programs short enough to read aloud"},
		{"tides", "Tides", "sea-levels", "Tables, moons and wet boots"},
	}
}

// plainTopics are talked about and described nowhere.
func plainTopics() []string {
	return strings.Fields(`
allotments astrolabes batteries bellringing blackboards bookkeeping bridges calendars canning charcoal choirs clocks
clouds coppicing darning dialects dyeing enamel ferries fiddles gates glaziers hedges herbaria indexing ironwork jam
kites knots ladders lichens locksmithing looms lullabies maps-by-foot marquetry mills mosaics moths oral-histories
orchards paper-making parquet pinhole-cameras plaster ponds puppets quilting rain-gauges saddlery seeds shortwave
sign-painting soil stoves sundials thatching tin-toys upholstery varnish vinegar wells whistles wool`)
}

func skills() []string {
	return strings.Fields(`
arithmetic awl-work book-binding brazing budgeting caulking chairing cooking crocheting debugging drawing driving
editing felling filing fundraising glazing go grafting interpreting joinery kneading lettering listening
map-reading mending minute-taking negotiating nursing painting pattern-cutting planing proofreading pruning
public-speaking python recording rigging rope-splicing sharpening shorthand sign-language spinning sql
storytelling surveying teaching tiling typing welding whittling wiring`)
}

func formats() []string {
	return strings.Split("Workbench|Long evening|Open shed|Walk|Hands-on hour|Reading table|Mending bee|Question time|Show round|Test run|Winter school|Stocktaking", "|")
}

func spots() []string {
	return strings.Split("the boathouse|the tram depot|the loft|the bakery yard|the reading stairs|the glasshouse|the mill race|the signal box|the old dairy|the pump room", "|")
}

func tools() []string {
	return strings.Split("the long ladder|the spare kettle|our lending box|the paper cutter|the blue trolley|the key list|the sample drawer|the extension lead|the seating plan|the first-aid bag|the label printer|the tally board", "|")
}

func deeds() []string {
	return strings.Fields("cleaned borrowed numbered glued weighed photographed painted unpacked counted mended swapped carried")
}

func headings() []string {
	return strings.Split("Why I came|Where to begin|A first attempt|The second attempt|What it cost|What to bring|Who can help|Mistakes worth making|Open ends|For the next time|In short|From the notebook|Rückblick|まとめ|Tools & tricks", "|")
}

// sentences are what bodies are made of; pen.fill says what stands for a word in braces.
func sentences() []string {
	return []string{
		"On that evening {n} of us {deed} {tool} and nobody went home before it was done.",
		"Ask @{member} about {topic}; the answer is usually longer than the question, and better.",
		"{person} showed how far one gets with {skill} and a borrowed pencil.",
		"Whoever wants to go on with this will find the thread in {session}.",
		"Our page on {topicpage} gathers what we know so far, mistakes included.",
		"We began **much** too late, so the part about {topic} had to wait.",
		"The trick, if there is one, is to do {skill} *before* anybody mentions {topic}.",
		"Compare [[{sessionid}]], where the same idea failed for a different reason.",
		"I keep a drawer of half-finished {topic} at home and bring one piece each time.",
		"It rained, we moved to {spot}, and that turned out to be the better room.",
		"Half of what I know about {skill} I owe to [[{member}]].",
		"There were `{n}` questions on the board and three answers; the rest is homework.",
		"Please sign out {tool} before you carry it away, and bring it back dry.",
		"A short account with all the numbers stands at <https://notes.example.org/{n}/{topic}>.",
		"Between {topic} and {skill} lies more common ground than either side admits.",
		"Nobody needs to prepare anything: come, look over a shoulder, leave when you like.",
		"For {skill} two pairs of hands are enough, for {topic} it takes five.",
		"{rooted} disagrees with me here, and has tried it more often than I have.",
		"We promised {spot} that the floor would be swept, and @{member} held us to it.",
		"What puzzles me still is how anybody gets on with {topic} when {tool} is missing.",
		"The list of materials fits on a postcard, and ~~most of it~~ all of it can be borrowed.",
		"If {spot} is locked, ring twice: someone is always in the back.",
		"Next on the bench is {topic}, for which {person} offers {skill}.",
		"Those who missed it can read {session} first and come straight to the second part.",
		"Take photographs of things, not of faces, unless the face has said yes.",
		"We {deed} {tool} twice, because the first time nobody had written it down.",
		"You will need an hour, a table & somebody who laughs easily.",
		"See [[{topicid}]] for the words we use, and add yours when one is missing.",
	}
}

// thanks are what shout-outs are made of.
func thanks() []string {
	return []string{
		"Without you {tool} would still be lying in {spot}, in pieces.",
		"You explained {topic} three times and smiled at the third as at the first.",
		"I came with one question about {skill} and left with a plan for the winter.",
		"You stayed behind when the rest of us had {deed} everything and gone home.",
		"That you said *no* kindly, and then helped anyway, I will not forget.",
		"The way you lent {tool} to a stranger made me want to come back.",
		"@{member} told me afterwards how much of it you had prepared alone.",
		"My hands know {skill} now, which last year only my head had heard of.",
		"It was {n} minutes of your evening, and it saved me a month.",
		"Since then we have {deed} two more, and both of them hold.",
		"What you wrote in {session} is pinned above my workbench.",
		"May {spot} always have a chair free for you.",
	}
}

// questions are what people ask.
func questions() []string {
	return strings.Split("Where does one begin with {topic}?|Who would look at my {topic} with me?|Could we have an evening about {topic}?|Is {tool} of any use for {topic}?|What went wrong with my {topic}?|Who knows a good teacher of {topic}?|How long does {topic} take?", "|")
}

// works are what people make together.
func works() []string {
	return strings.Split("A small book of {topic}|{topic} for the school|A map of {topic}|An exhibition about {topic}|A second home for {tool}|The winter of {topic}|A handbook of {topic}", "|")
}

// keepsakes are what people keep.
func keepsakes() []string {
	return strings.Split("A first look at {topic}|Notes on {topic}|{topic} on one page|A checklist for {topic}|{topic} filmed from above|Where to buy things for {topic}|Twelve mistakes with {topic}", "|")
}

// A snippet is a code block: its language and its text.
type snippet struct{ language, text string }

func snippets() []snippet {
	return []snippet{
		{"go", "// Due says whether a loan of {topic} has run out.\nfunc Due(lent, today int) bool {\n\tconst weeks = {n}\n\treturn today-lent > weeks*7 && lent >= 0\n}"},
		{"python", "stock = {\"{topic}\": {n}, \"rope\": 12}\nmissing = [k for k, v in stock.items() if v < 20 and k != \"rope\"]\nprint(\"buy <\", \", \".join(missing), \"> soon\")"},
		{"bash", "# how often did we write about {topic}?\nfind notes -name '*.txt' -newer last-visit |\n  xargs grep -c '{topic}' | sort -t: -k2 -rn | head -n {n}"},
		{"sql", "CREATE VIEW regulars AS\n  SELECT who, COUNT(DISTINCT evening) AS evenings\n  FROM door WHERE theme <> '{topic}'\n  GROUP BY who HAVING evenings >= {n};"},
		{"css", "/* the board in {spot} is narrow */\n.board > li + li {\n  margin-block-start: {n}px;\n  color: color-mix(in srgb, currentColor 80%, white);\n}"},
	}
}
