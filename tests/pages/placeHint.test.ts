import fc from "fast-check";
import { expect, test } from "vitest";
import { placeHint, type Box } from "../../src/pages/site/help/placeHint";

const SIZE = { width: 320, height: 160 };
const AT = { margin: 16, rtl: false };
const ROOM = { left: 0, top: 0, width: 1440, height: 900 };

function isApart(one: Box, other: Box): boolean {
  return (
    one.left + one.width <= other.left ||
    other.left + other.width <= one.left ||
    one.top + one.height <= other.top ||
    other.top + other.height <= one.top
  );
}

test("it lies inside the room, and over nothing to be kept free that one of the corners would spare", () => {
  const box = fc.record({
    left: fc.integer({ min: -100, max: 1440 }),
    top: fc.integer({ min: -100, max: 900 }),
    width: fc.integer({ min: 1, max: 900 }),
    height: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 4 }), fc.boolean(), (free, rtl) => {
      const { left, top } = placeHint(SIZE, ROOM, free, { margin: 16, rtl });
      expect([16, 1440 - 320 - 16]).toContain(left);
      expect([16, 900 - 160 - 16]).toContain(top);
      const spares = (x: number, y: number) =>
        free.every((each) => isApart({ left: x, top: y, ...SIZE }, each));
      const some = [16, 1104].some((x) => [16, 724].some((y) => spares(x, y)));
      expect(spares(left, top)).toBe(some);
    }),
  );
});

test("it begins at the foot, where lines end, and goes up where the focus is there", () => {
  expect(placeHint(SIZE, ROOM, [], AT)).toEqual({ left: 1104, top: 724 });
  expect(placeHint(SIZE, ROOM, [], { ...AT, rtl: true })).toEqual({ left: 16, top: 724 });
  const foot = { left: 0, top: 700, width: 1440, height: 200 };
  expect(placeHint(SIZE, ROOM, [foot], AT)).toEqual({ left: 1104, top: 16 });
});
