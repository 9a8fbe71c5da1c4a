package media

import (
	"image"
	"image/draw"
)

// A plane is rows of bytes: one channel of a picture, or several side by side.
type plane struct {
	pix           []byte
	width, height int
	step          int // bytes from one pixel to the next
	stride        int // bytes from one row to the next
}

func newPlane(width, height, step int) plane {
	return plane{make([]byte, width*height*step), width, height, step, width * step}
}

func (p plane) row(y int) []byte { return p.pix[y*p.stride:][:p.width*p.step] }

// A sheet is a picture as planes: grey alone; light and two colours, of which people
// see less, at half the size; or red, green, blue and how much one sees of them,
// already dimmed by that.
type sheet struct {
	planes []plane
}

// halved is half a side, rounded up.
func halved(side int) int { return (side + 1) / 2 }

// sheetOf takes a part of an unpacked picture.
func sheetOf(m image.Image, part image.Rectangle) sheet {
	part = part.Add(m.Bounds().Min)
	switch m := m.(type) {
	case *image.Gray:
		m = m.SubImage(part).(*image.Gray)
		return sheet{[]plane{{m.Pix, part.Dx(), part.Dy(), 1, m.Stride}}}
	case *image.YCbCr:
		m = m.SubImage(part).(*image.YCbCr)
		colours := colourPart(part, m.SubsampleRatio)
		return sheet{[]plane{
			{m.Y, part.Dx(), part.Dy(), 1, m.YStride},
			{m.Cb, colours.Dx(), colours.Dy(), 1, m.CStride},
			{m.Cr, colours.Dx(), colours.Dy(), 1, m.CStride},
		}}
	case *image.RGBA:
		m = m.SubImage(part).(*image.RGBA)
		return sheet{[]plane{{m.Pix, part.Dx(), part.Dy(), 4, m.Stride}}}
	}
	rgba := image.NewRGBA(image.Rectangle{Max: part.Size()})
	draw.Draw(rgba, rgba.Rect, m, part.Min, draw.Src)
	return sheet{[]plane{{rgba.Pix, part.Dx(), part.Dy(), 4, rgba.Stride}}}
}

// colourPart is where the colours of a part stand.
func colourPart(r image.Rectangle, ratio image.YCbCrSubsampleRatio) image.Rectangle {
	across, down := 1, 1
	switch ratio {
	case image.YCbCrSubsampleRatio422:
		across = 2
	case image.YCbCrSubsampleRatio420:
		across, down = 2, 2
	case image.YCbCrSubsampleRatio440:
		down = 2
	case image.YCbCrSubsampleRatio411:
		across = 4
	case image.YCbCrSubsampleRatio410:
		across, down = 4, 2
	}
	return image.Rect(r.Min.X/across, r.Min.Y/down, (r.Max.X+across-1)/across, (r.Max.Y+down-1)/down)
}

// scaled is the sheet at another size.
func (s sheet) scaled(width, height int) sheet {
	out := sheet{make([]plane, len(s.planes))}
	for i, p := range s.planes {
		if i == 0 {
			out.planes[i] = p.scaled(width, height)
			continue
		}
		out.planes[i] = p.scaled(halved(width), halved(height))
	}
	return out
}

// upright is the sheet as it is to be seen.
func (s sheet) upright(t Turn) sheet {
	out := sheet{make([]plane, len(s.planes))}
	for i, p := range s.planes {
		out.planes[i] = p.upright(t)
	}
	return out
}

// image hands the planes to an encoder.
func (s sheet) image() image.Image {
	first := s.planes[0]
	all := image.Rect(0, 0, first.width, first.height)
	switch {
	case len(s.planes) == 3:
		return &image.YCbCr{Y: first.pix, Cb: s.planes[1].pix, Cr: s.planes[2].pix,
			YStride: first.stride, CStride: s.planes[1].stride, SubsampleRatio: image.YCbCrSubsampleRatio420, Rect: all}
	case first.step == 1:
		return &image.Gray{Pix: first.pix, Stride: first.stride, Rect: all}
	}
	return &image.RGBA{Pix: first.pix, Stride: first.stride, Rect: all}
}
