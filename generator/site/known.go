package site

import (
	"kith/generator/hub"
	"kith/generator/memo"
	"kith/generator/site/feed"
)

// known is what several pages show, made once.
type known struct {
	people    memo.Memo[*hub.Member, Person]
	members   memo.Memo[*hub.Member, *MemberLine]
	spoken    memo.Memo[string, trait]
	finder    memo.Memo[struct{}, *Finder]
	lines     memo.Memo[*hub.Session, *SessionLine]
	tiles     memo.Memo[Tile, *Tile]
	thanks    memo.Memo[*hub.Shoutout, *Thank]
	topics    memo.Memo[topicWord, *TopicLine]
	links     memo.Memo[*hub.Entry, Link]
	asks      memo.Memo[*hub.Ask, *AskLine]
	projects  memo.Memo[*hub.Project, *ProjectLine]
	resources memo.Memo[*hub.Resource, *ResourceLine]
	needs     memo.Memo[topicWord, *NeedLine]
	kith      memo.Memo[plainTie, *KithLine]
	news      memo.Memo[*hub.Entry, *feed.News]
	copied    memo.Memo[*SessionLine, string] // in Markdown
	told      memo.Memo[*Thank, string]       // in Markdown
	around    memo.Memo[string, *Around]
	events    memo.Memo[*hub.Session, string]
	rhythms   memo.Memo[*hub.Series, *pattern]
	phrases   memo.Memo[*hub.Series, string] // rhythms in the hub's language
	zones     memo.Memo[string, string]
}

// A topicWord is a topic under the words that somebody wrote for it.
type topicWord struct {
	topic *hub.Topic
	text  string
}
