// The pseudo-language of the tests: every sentence with accents, two fifths longer, between marks.
import { parse } from "@messageformat/parser";

const PLAIN = "aceinorsuyACEINORSUY";
const MARKED = "áçéíñóŕšúýÁÇÉÍÑÓŔŠÚÝ";
const LONGER = 0.4;
const WORD = "~~~~~ "; // what is added wraps as words do

function added(length) {
  return WORD.repeat(length)
    .slice(0, Math.ceil(length * LONGER))
    .trimEnd();
}

function marked(text) {
  return text.replace(/[a-z]/gi, (sign) => MARKED[PLAIN.indexOf(sign)] ?? sign);
}

/** A text as the pseudo-language writes it. */
export function pseudoText(text) {
  return `⟦${marked(text)}${added(text.length)}⟧`;
}

function rebuilt(tokens) {
  return tokens
    .map((token) => {
      if (token.type === "content") return marked(token.value);
      if (token.type === "octothorpe") return "#";
      if (token.type === "argument") return `{${token.arg}}`;
      const cases = token.cases.map(({ key, tokens }) => `${key}{${rebuilt(tokens)}}`);
      return `{${token.arg}, ${token.type}, ${cases.join(" ")}}`;
    })
    .join("");
}

/** A sentence in ICU MessageFormat as the pseudo-language writes it; what stands between texts alone stays as it is. */
export function pseudoMessage(message) {
  if (!/[\p{L}{]/u.test(message)) return message;
  return `⟦${rebuilt(parse(message))}${added(message.replace(/\{.*\}/g, "").length)}⟧`;
}
