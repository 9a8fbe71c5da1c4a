package output

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"io"
)

// A mark tells a file's bytes from any other bytes.
type mark struct {
	sum  [sha256.Size]byte
	size int64 // bytes
}

func markOf(content []byte) mark {
	return mark{sum: sha256.Sum256(content), size: int64(len(content))}
}

func (k mark) compare(l mark) int {
	return cmp.Or(bytes.Compare(k.sum[:], l.sum[:]), cmp.Compare(k.size, l.size))
}

// readMark reads all there is, by way of a buffer that may be shared.
func readMark(r io.Reader, buffer []byte) (mark, error) {
	var k mark
	n, err := io.ReadFull(r, buffer)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return markOf(buffer[:n]), nil
	}
	hash := sha256.New()
	for err == nil {
		hash.Write(buffer[:n])
		k.size += int64(n)
		n, err = r.Read(buffer)
	}
	if err != io.EOF {
		return mark{}, err
	}
	hash.Write(buffer[:n])
	k.size += int64(n)
	hash.Sum(k.sum[:0])
	return k, nil
}
