const SQUARE = /[\u2e80-\u9fff\uff00-\uff60]/; // signs as wide as they are high, written without spaces
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}ー％\s]/u; // what may not begin a line

let segmenter: Intl.Segmenter | undefined;

/** A text cut wherever a line may end: pieces that joined again are the text, spaces at their ends. */
export function breakPlaces(text: string): readonly string[] {
  if (!SQUARE.test(text)) return text.split(/(?<= )/);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text))
    if (pieces.length > 0 && CLOSES.test(segment)) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  return pieces;
}
