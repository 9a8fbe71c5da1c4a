// How words are told alike. generator/site/search folds and parts texts in just this way;
// its testdata/vectors.json holds both to it.

// silent are the signs that a word may be written without.
const silent = /[\u00AD\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u200C-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u20D0-\u20F0\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF\u{E0100}-\u{E01EF}]/gu;

// alike are letters that count as others, each before what it counts as.
const alike = new Map("ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ŧ t ı i ŋ n ĸ k ə e ς σ ґ г ٱ ا ى ي ی ي ې ي ک ك ة ه ۀ ه ہ ه ھ ه"
  .split(" ").reduce((pairs, s, i, all) => (i % 2 ? pairs.push([all[i - 1], s]) : 0, pairs), []));

// zeros are the noughts of digits that people mix with 0 to 9.
const zeros = [0x660, 0x6F0, 0x966, 0x9E6, 0xE50];

function plain(letter) {
  const code = letter.codePointAt(0);
  const zero = zeros.find((z) => code >= z && code <= z + 9);
  return zero ? String(code - zero) : alike.get(letter) ?? letter;
}

export function fold(text) {
  return text.normalize("NFKD").replace(silent, "").toLowerCase().replace(/[^\0-\x7F]/gu, plain).normalize("NFC");
}

// dense are the letters of scripts that write without spaces.
const dense = "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1100-\\u11FF\\u1780-\\u17FF\\u3005-\\u3007\\u3040-\\u30FF\\u3130-\\u318F\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA960-\\uA97F\\uAC00-\\uD7FF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}";
const letter = "[\\p{L}\\p{M}\\p{Nd}]";
const pieces = new RegExp(`(?=${letter})[${dense}]\\p{M}*|(?:(?![${dense}])${letter})+`, "gu");
const beginsDense = new RegExp(`^[${dense}]`, "u");

export const isDense = (word) => beginsDense.test(word);

// parts are the pieces of a text in order of place: words, and dense letters one by one.
// A dense letter that follows on another directly is joined to it.
export function parts(text) {
  const all = [];
  for (const { 0: text_, index } of text.matchAll(pieces)) {
    const last = all.at(-1);
    const joined = isDense(text_) && last?.dense && last.end === index;
    all.push({ text: text_, at: index, end: index + text_.length, dense: isDense(text_), joined });
  }
  return all;
}

const longest = 32; // letters of a word that count

// words are those of a text; with all also the last letter of each dense run by itself,
// by which it is filed.
export function words(text, all) {
  const found = [];
  const run = parts(fold(text));
  run.forEach((p, i) => {
    const next = run[i + 1]?.joined && run[i + 1];
    if (!p.dense) found.push([...p.text].slice(0, longest).join(""));
    else if (next) found.push(p.text + next.text);
    else if (all || !p.joined) found.push(p.text);
  });
  return found;
}
