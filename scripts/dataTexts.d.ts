/** `value`, a file of `data/` as JSON, with each text for readers replaced by what `say` makes of it. */
export function withTexts(file: string, value: unknown, say: (text: string) => string): unknown;

/** Every text for readers in a file of `data/`, once. */
export function textsOf(file: string, value: unknown): readonly string[];
