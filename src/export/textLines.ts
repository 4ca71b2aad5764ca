/** A line of a text as it is set in the window: its words without the spaces around them, and where they begin. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

interface Letter {
  readonly sign: string;
  readonly box: DOMRect;
}

function lineOf(letters: readonly Letter[]): TextLine | null {
  const first = letters.find(({ sign }) => sign.trim() !== "");
  if (!first) return null;
  const text = letters.map(({ sign }) => sign).join("");
  const { left, top, height } = first.box;
  return { text: text.replace(/\s+/g, " ").trim(), left, top, height };
}

/** The lines into which the browser has broken a text, top to bottom. Empty where it is not drawn. */
export function textLines(node: Text): readonly TextLine[] {
  const range = document.createRange();
  const letters = [...node.data].reduce<{ found: Letter[]; place: number }>(
    ({ found, place }, sign) => {
      range.setStart(node, place);
      range.setEnd(node, place + sign.length);
      const box = range.getClientRects()[0];
      if (box && box.height > 0) found.push({ sign, box });
      return { found, place: place + sign.length };
    },
    { found: [], place: 0 },
  ).found;
  const lines: Letter[][] = [];
  for (const letter of letters) {
    const last = lines.at(-1)?.at(-1);
    // A new line begins where a letter stands more than half its height lower.
    if (last && letter.box.top - last.box.top < letter.box.height / 2) lines.at(-1)!.push(letter);
    else lines.push([letter]);
  }
  return lines.flatMap((line) => lineOf(line) ?? []);
}
