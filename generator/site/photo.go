package site

import (
	"kith/generator/hub"
	"kith/generator/media"
)

// A Photo is somebody's picture, cut square.
type Photo struct {
	Src    string // empty where there is none
	Srcset string // the same for screens with more dots, or empty
	Size   int    // of its sides
}

// photo is somebody's picture as large as their own page shows it.
func (m *maker) photo(p *hub.Member) Photo {
	picture, prints := m.prints(p.Avatar.Path, media.Portrait)
	if len(prints) == 0 {
		return Photo{}
	}
	if len(prints) == 1 {
		return Photo{Src: m.href("/" + picture.Path(prints[0])), Size: prints[0].Width}
	}
	shown := Photo{Src: m.href("/" + picture.Path(prints[1])), Size: prints[1].Width}
	if len(prints) > 2 {
		shown.Srcset = shown.Src + " 1x, " + m.href("/"+picture.Path(prints[2])) + " 2x"
	}
	return shown
}

// face is somebody's tile in a list: their picture where they have one.
func (m *maker) face(p *hub.Member) *Tile {
	tile := m.tile(p.ID)
	picture, prints := m.prints(p.Avatar.Path, media.Portrait)
	if len(prints) == 0 {
		return tile
	}
	look := *tile
	look.Photo = m.href("/" + picture.Path(prints[0]))
	return m.known.tiles.Get(look, func() *Tile { return &look })
}
