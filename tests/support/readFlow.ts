import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { oracle } from "./oracle";

/** A ribbon as it stands in the page; `from` null: several thin ones as one, from `joined`. */
export interface ReadRibbon {
  readonly from: string | null;
  readonly joined: readonly string[];
  readonly to: string;
  readonly value: number;
  readonly name: string;
  readonly isFocusable: boolean;
}

/** The ribbons of the flow chart, from their raw values. */
export async function readRibbons(page: Page): Promise<readonly ReadRibbon[]> {
  return page.locator(".flow [data-to]").evaluateAll((marks) =>
    marks.map((mark) => {
      const { from = null, to, value, joined } = (mark as SVGGElement).dataset;
      return {
        from,
        joined: joined?.split(" ") ?? [],
        to: to!,
        value: Number(value),
        name: mark.getAttribute("aria-label") ?? "",
        isFocusable: mark.getAttribute("role") === "button" && mark.hasAttribute("tabindex"),
      };
    }),
  );
}

/** Ribbons are those of the oracle, and their ends are its rows: what each leaf gives, and each destination receives. */
export function expectRibbons(
  ribbons: readonly ReadRibbon[],
  wanted: ReturnType<typeof oracle>,
  link: string,
): void {
  const left = new Map(wanted.ribbons.map(({ from, to, value }) => [`${from} ${to}`, value]));
  const given = new Map<string, number>();
  const received = new Map<string, number>();
  for (const { from, joined, to, value } of ribbons) {
    let all = 0;
    for (const source of from === null ? joined : [from]) {
      const part = left.get(`${source} ${to}`);
      expect(part, `${source} to ${to} in ${link}`).toBeGreaterThan(0);
      left.delete(`${source} ${to}`);
      given.set(source, (given.get(source) ?? 0) + part!);
      all += part!;
    }
    expect(value, `${from ?? joined.join(" ")} to ${to} in ${link}`).toBe(all);
    received.set(`to-${to}`, (received.get(`to-${to}`) ?? 0) + value);
  }
  expect([...left], link).toEqual([]);
  for (const { id, before, after } of wanted.rows)
    expect((received.get(id) ?? 0) - (given.get(id) ?? 0), `${id} in ${link}`).toBe(after - before);
}
