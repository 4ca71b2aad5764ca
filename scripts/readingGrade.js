// The reading grade of texts by Flesch and Kincaid (1975): 0.39 x words / sentences + 11.8 x syllables / words - 15.59.

/** About how many syllables a word has: groups of vowels, a silent e at its end left out. */
function syllables(word) {
  const groups = word
    .toLowerCase()
    .replace(/(?<=[^laeiouy])e$/, "")
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** The grade, years of school, that a text asks for. */
export function readingGrade(text) {
  const sentences = text.split(/[.!?:](?=\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  const words = text.match(/[\p{L}\d’'()]+/gu) ?? [];
  const sounds = words.reduce((all, word) => all + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * sounds) / words.length - 15.59;
}
