// A run of vowels is a syllable; a silent e at the end is not, unless it is the only one or stands in -le.
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters === "") return 1; // a number or a sign is read as one at least
  const silent = /[^aeiouyl]e$|[^aeiouy]e[ds]$/.test(letters) && !/[td]ed$|[csxz]es$|[cs]hes$/.test(letters);
  const runs = letters.match(/[aeiouy]+/g)?.length ?? 1;
  return Math.max(1, silent ? runs - 1 : runs);
}

/**
 * The grade of a US school whose pupils can read a text, after Flesch and Kincaid (1975):
 * 0.39 x words per sentence + 11.8 x syllables per word - 15.59. Syllables are estimated from the spelling.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter((part) => /\w/.test(part)).length;
  const words = text.split(/\s+/).filter((part) => /\w/.test(part));
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}
