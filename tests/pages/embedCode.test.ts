import { readFileSync } from "node:fs";
import { Window } from "happy-dom";
import { expect, test } from "vitest";
import { embedCode } from "../../src/pages/embed/embedCode";

const HOSTILE = `"><script>alert(1)</script>&`;

function parsed(code: string): Window["document"] {
  const { document } = new Window();
  document.body.innerHTML = code;
  return document;
}

test("the code is a frame, its script and a link for who runs none, whatever the title holds", () => {
  const frame = "https://site.example/a/embed/?view=mix&v=1&to=gold.300~bitcoin.1";
  const link = "https://site.example/a/?v=1&to=gold.300~bitcoin.1";
  const card = { address: "https://site.example/a/cards/redirect.png", text: HOSTILE };
  const code = embedCode({
    frame,
    link,
    script: "https://site.example/a/embed.js",
    title: HOSTILE,
    height: 574,
    card,
  });
  const page = parsed(code.replace(/<\/?noscript>/g, ""));
  expect(page.querySelectorAll("script")).toHaveLength(1);
  expect(page.querySelector("script")!.getAttribute("src")).toBe("https://site.example/a/embed.js");
  const shown = page.querySelector("iframe")!;
  expect(["src", "title", "height"].map((name) => shown.getAttribute(name))).toEqual([frame, HOSTILE, "574"]);
  expect(page.querySelector("a")!.getAttribute("href")).toBe(link);
  expect(page.querySelector("a")!.textContent).toBe(HOSTILE);
  expect(page.querySelector("img")!.getAttribute("alt")).toBe(HOSTILE);
  expect(page.querySelector("img")!.getAttribute("src")).toBe(card.address);
  // A strict policy refuses what is inline.
  expect(code).not.toMatch(/ style=| on\w+=|<script[^>]*>[^<]/);
});

test("with a fixed height there is no script", () => {
  const page = parsed(
    embedCode({
      frame: "https://a.example/embed/?view=mix",
      script: null,
      link: "https://a.example/",
      title: "T",
      height: 600,
      card: { address: "https://a.example/cards/redirect.png", text: "T" },
    }),
  );
  expect(page.querySelectorAll("script")).toHaveLength(0);
  expect(page.querySelector("iframe")!.getAttribute("height")).toBe("600");
});

test("the script that keeps heights takes at most 1 kB", () => {
  expect(readFileSync("public/embed.js").length).toBeLessThanOrEqual(1000);
});
