const known = new Map<string, number>();

/** How far the baseline of a font lies below the top of its letters' box, in pixels. Asked once for each font. */
export function baselineOf({ fontFamily, fontSize, fontStyle, fontWeight }: CSSStyleDeclaration): number {
  const key = [fontStyle, fontWeight, fontSize, fontFamily].join(" ");
  const found = known.get(key);
  if (found !== undefined) return found;
  const probe = document.createElement("span");
  const foot = document.createElement("span");
  Object.assign(probe.style, {
    position: "absolute",
    visibility: "hidden",
    lineHeight: "normal",
    fontFamily,
    fontSize,
    fontStyle,
    fontWeight,
  });
  // A box without height stands on the baseline.
  foot.style.display = "inline-block";
  probe.append("x", foot);
  document.body.append(probe);
  const range = document.createRange();
  range.selectNode(probe.firstChild!);
  const baseline = foot.getBoundingClientRect().bottom - range.getBoundingClientRect().top;
  probe.remove();
  known.set(key, baseline);
  return baseline;
}
