// What this browser keeps for its reader. A browser may forbid to keep anything; then what
// was chosen holds for the page.

export function recall(key) {
  try {
    return localStorage[key] ?? "";
  } catch {
    return "";
  }
}

export function remember(key, value) {
  try {
    localStorage[key] = value;
  } catch {}
}
