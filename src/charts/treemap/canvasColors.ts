const HATCH = /^url\(#hatch-(.+)\)$/;

/**
 * Turns paints of the page into what canvas understands, by the theme of an element: a custom property becomes its
 * colour, a hatch the plain ground of its destination, `font` the font of the text. Each is looked up once.
 */
export function canvasColors(element: Element): (paint: string) => string {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  function valueOf(paint: string): string {
    if (paint === "font") return style.fontFamily;
    const hatch = HATCH.exec(paint)?.[1];
    const text = hatch === undefined ? paint : `var(--moved-${hatch}, var(--moved-infrastructure))`;
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) {
      const value = style.getPropertyValue(name!).trim();
      if (value !== "") return value.startsWith("var(") ? valueOf(value) : value;
    }
    return text;
  }
  return (paint) => {
    const found = known.get(paint) ?? valueOf(paint);
    known.set(paint, found);
    return found;
  };
}
