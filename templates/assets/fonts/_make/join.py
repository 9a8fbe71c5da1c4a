#!/usr/bin/python3
"""Moves the letters of Europe from an extended font into a basic one: join.py BASIC EXTENDED OUT

With a fourth word, "all", every letter moves. Most of them are a letter and an accent, so
they cost little beside the letter, and a great deal in a file of their own. Kerning of
less than a hundredth of an em is left out, as nobody sees it; a letter with an accent is
kerned as the letter.
"""

import sys
import unicodedata
from fontTools.ttLib import TTFont

EUROPE = [*range(0x100, 0x180), 0x218, 0x219, 0x21A, 0x21B, 0x1E9E]
STROKED = dict(zip("łŁđĐħĦŧŦı", "lLdDhHtTi"))
LEAST = 10  # of 1000 units


def bring(basic, extended, name):
    """Copies a glyph with those that it is put together of."""
    if name in basic["glyf"].glyphs:
        return
    glyph = extended["glyf"][name]
    if glyph.isComposite():
        for part in glyph.components:
            bring(basic, extended, part.glyphName)
    basic["glyf"].glyphs[name] = glyph
    basic["hmtx"][name] = extended["hmtx"][name]
    if "gvar" in basic:
        basic["gvar"].variations[name] = extended["gvar"].variations.get(name, [])
    basic.setGlyphOrder([*basic.getGlyphOrder(), name])
    basic["glyf"].glyphOrder = basic.getGlyphOrder()


def pairs(font):
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType == 2:
                yield table


def small(value):
    return value is None or abs(getattr(value, "XAdvance", 0)) < LEAST


def prune(table):
    if table.Format == 1:
        for pair in table.PairSet:
            pair.PairValueRecord = [r for r in pair.PairValueRecord if not small(r.Value1)]
            pair.PairValueCount = len(pair.PairValueRecord)
        return
    for row in table.Class1Record:
        for cell in row.Class2Record:
            if cell.Value1 is not None and small(cell.Value1):
                cell.Value1.XAdvance = 0
                cell.Value1.XAdvDevice = None


def kern(table, like):
    """Kerns each new glyph like the one it is made of."""
    if table.Format == 1:
        return
    covered = set(table.Coverage.glyphs)
    for new, old in like.items():
        if old in covered:
            table.Coverage.glyphs.append(new)
            if old in table.ClassDef1.classDefs:
                table.ClassDef1.classDefs[new] = table.ClassDef1.classDefs[old]
        if old in table.ClassDef2.classDefs:
            table.ClassDef2.classDefs[new] = table.ClassDef2.classDefs[old]


basic, extended = TTFont(sys.argv[1]), TTFont(sys.argv[2])
names, letters, like = extended.getBestCmap(), basic.getBestCmap(), {}
for code in sorted(names) if sys.argv[4:] == ["all"] else EUROPE:
    if code in letters or code not in names:
        continue
    new = names[code]
    bring(basic, extended, new)
    for table in basic["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = new
    plain = STROKED.get(chr(code)) or unicodedata.normalize("NFD", chr(code))[0]
    if plain != chr(code) and ord(plain) in letters:
        like[new] = letters[ord(plain)]
for table in pairs(basic):
    prune(table)
    kern(table, like)
    order = {g: i for i, g in enumerate(basic.getGlyphOrder())}
    table.Coverage.glyphs.sort(key=order.get)
if "HVAR" in basic:
    del basic["HVAR"]  # widths follow from the outlines
basic.save(sys.argv[3])
