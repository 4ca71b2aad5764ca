// Which texts of data/*.json are words for readers, and the same data with those words in another language.

// Names of publishers and titles of documents stay as they were printed.
const FIELDS =
  /^(label|shortLabel|wholeLabel|definition|formula|plansFormula|note|notes|summary|rule|caveat|claim|rightFigure|explanation|says|topic|choice|shortTitle|scope|what|in|why|vintage|population|edition|caution|via)$/;

// The titles of events and of the files themselves are ours; those of publications are not.
const TITLED = /^events\.json$/;

// What stands in for a class: tickers alone, or what was done with them.
const DESCRIBED = / (to|and|of|with|plus|dividends|reinvested|total|price|month|daily|index) ?/;

// Reads as words: not an id, a number or a ticker.
const WORDS = /[a-z]{2}|^Q\d |^[A-Z]+s$|^457$/;

/** `value`, a file of `data/` as JSON, with each text for readers replaced by what `say` makes of it. */
export function withTexts(file, value, say) {
  function mapped(part, field, depth) {
    if (typeof part === "string") {
      const isWords = FIELDS.test(field) || (field === "title" && (depth === 1 || TITLED.test(file)));
      const isDescribed = field === "instrument" && DESCRIBED.test(part);
      return isDescribed || (isWords && WORDS.test(part)) ? say(part) : part;
    }
    if (Array.isArray(part)) return part.map((item) => mapped(item, field, depth + 1));
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, mapped(item, key, depth + 1)]));
  }
  return mapped(value, "", 0);
}

/** Every text for readers in a file of `data/`, once. */
export function textsOf(file, value) {
  const texts = new Set();
  withTexts(file, value, (text) => (texts.add(text), text));
  return [...texts];
}
