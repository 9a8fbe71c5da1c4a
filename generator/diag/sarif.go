package diag

import (
	"io"
	"net/url"
	"path"
	"slices"
)

// SARIF writes problems in the Static Analysis Results Interchange Format, version
// 2.1.0, which hosts of code and many editors read.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
type SARIF struct {
	Folder  string                   // the hub's folder as seen from the repository, as in GitHub
	Version string                   // of kith
	Manual  func(rule string) string // what a rule asks for; may be nil
}

// Write writes one log with one run.
func (s SARIF) Write(w io.Writer, problems List) error {
	rules := rulesOf(problems)
	results := make([]sarifResult, len(problems))
	for i, p := range problems {
		results[i] = s.result(p, slices.Index(rules, p.Rule))
	}
	driver := sarifDriver{Name: "kith", Version: s.Version, Rules: make([]sarifRule, len(rules))}
	for i, rule := range rules {
		driver.Rules[i] = s.rule(rule)
	}
	return writeJSON(w, sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{{Tool: sarifTool{driver}, ColumnKind: "unicodeCodePoints", Results: results}},
	})
}

// rulesOf are the rules that are broken, sorted.
func rulesOf(problems List) []string {
	var rules []string
	for _, p := range problems {
		rules = append(rules, p.Rule)
	}
	slices.Sort(rules)
	return slices.Compact(rules)
}

func (s SARIF) rule(name string) sarifRule {
	r := sarifRule{ID: name}
	if s.Manual != nil {
		if doc := s.Manual(name); doc != "" {
			r.FullDescription = &sarifMessage{doc}
		}
	}
	return r
}

func (s SARIF) result(p Problem, rule int) sarifResult {
	text := p.Message
	if p.Hint != "" {
		text += ": " + p.Hint
	}
	file := sarifArtifact{(&url.URL{Path: path.Join(s.Folder, p.File)}).EscapedPath()}
	result := sarifResult{
		RuleID: p.Rule, RuleIndex: rule, Level: p.Severity.String(), Message: sarifMessage{Visible(text)},
		Locations: []sarifLocation{{sarifPlace{file, regionOf(p)}}},
	}
	if !p.Fix.IsZero() {
		result.Fixes = []sarifFix{fixOf(p.Fix, file)}
	}
	return result
}

// regionOf is nil where a whole file is meant (section 3.29.4).
func regionOf(p Problem) *sarifRegion {
	switch {
	case p.Line == 0:
		return nil
	case p.Col == 0:
		return &sarifRegion{StartLine: p.Line}
	}
	r := &sarifRegion{StartLine: p.Line, StartColumn: p.Col, EndColumn: p.Col + max(p.Width, 1)}
	if p.Excerpt != "" && p.Cut == 0 {
		r.Snippet = &sarifMessage{p.Excerpt}
	}
	return r
}

func fixOf(f Fix, file sarifArtifact) sarifFix {
	deleted := sarifRegion{StartLine: f.Line, StartColumn: f.Col, EndLine: f.ToLine, EndColumn: f.ToCol}
	return sarifFix{[]sarifChange{{file, []sarifReplacement{{deleted, sarifMessage{f.Text}}}}}}
}

type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version,omitempty"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID              string        `json:"id"`
		FullDescription *sarifMessage `json:"fullDescription,omitempty"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Fixes     []sarifFix      `json:"fixes,omitempty"`
	}
	sarifLocation struct {
		PhysicalLocation sarifPlace `json:"physicalLocation"`
	}
	sarifPlace struct {
		ArtifactLocation sarifArtifact `json:"artifactLocation"`
		Region           *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int           `json:"startLine"`
		StartColumn int           `json:"startColumn,omitempty"`
		EndLine     int           `json:"endLine,omitempty"`
		EndColumn   int           `json:"endColumn,omitempty"`
		Snippet     *sarifMessage `json:"snippet,omitempty"`
	}
	sarifFix struct {
		ArtifactChanges []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		ArtifactLocation sarifArtifact      `json:"artifactLocation"`
		Replacements     []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		DeletedRegion   sarifRegion  `json:"deletedRegion"`
		InsertedContent sarifMessage `json:"insertedContent"`
	}
)
