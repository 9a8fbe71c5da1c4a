// Says what the page says, in its language.

export function speech(messages, lang) {
  const plural = new Intl.PluralRules(lang), digits = new Intl.NumberFormat(lang, { numberingSystem: "latn" });
  const number = (n) => digits.format(n);
  const formOf = (message, n) => message[plural.select(n)] ?? message.other ?? message; // some languages have one for all
  const fill = (message, values) => message.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  return {
    number,
    say: (key, values = {}) => fill(messages[key] ?? key, values),
    count: (key, n, values) => fill(formOf(messages[key], n), { n: number(n), ...values }),
  };
}

// quoted sets what somebody typed apart from the direction of the sentence.
export const quoted = (text) => `\u2068${text}\u2069`;
