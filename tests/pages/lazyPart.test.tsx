import { Suspense } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { drawnPart, lazyPart, loadDrawn } from "../../src/pages/site/lazyPart";

const Word = ({ word }: { word: string }) => <b>{word}</b>;
const file = () => Promise.resolve({ Word });

test("a part that was not loaded is waited for, one that was is drawn at once", async () => {
  const Part = lazyPart(file, "Word");
  const drawn = () =>
    renderToString(
      <Suspense fallback="waiting">
        <Part word="gold" />
      </Suspense>,
    );
  expect(drawn()).toContain("waiting");
  await Part.ahead();
  expect(drawn()).toContain("<b>gold</b>");
});

test("all parts of drawn pages are loaded ahead: those of parts too, and the others where one fails", async () => {
  const loaded: string[] = [];
  const part = (name: string, then = () => {}) =>
    drawnPart(
      "every",
      async () => {
        loaded.push(name);
        then();
        return file();
      },
      "Word",
    );
  drawnPart("every", () => Promise.reject(new Error("gone")), "Word");
  part("outer", () => part("inner"));
  await loadDrawn("every");
  expect(loaded).toEqual(["outer", "inner"]);
});
