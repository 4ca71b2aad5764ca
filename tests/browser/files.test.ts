import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { drawnInFull, expectNoErrors, useBrowser } from "../support/browser";
import { expectAccessible } from "../support/expectAccessible";
import { oracle } from "../support/oracle";
import { rawData } from "../support/rawData";
import { download, readPng, readSheets, readSvgMarks } from "../support/readFiles";
import { goTo, readTable } from "../support/readPage";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const NAMED =
  "?v=1&d=2025-q1&base=401k&to=gold.300~real-estate.200&from=401k-bonds.4000~401k-hybrid.6000&chart=table";

async function openFiles(path: string, options = {}) {
  const opened = await open(path, options);
  await opened.page.getByRole("button", { name: "Download SVG" }).waitFor();
  return opened;
}

function said(page: Page) {
  return page.locator('[data-part="copied"]');
}

function linkOf(page: Page) {
  return page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
}

test("check 32: every file parses, offline too, and its numbers are those of the screen and of the oracle", async () => {
  const { page, errors } = await openFiles("/");
  // What draws views and makes files is loaded when it is asked for; from then on it needs no network.
  for (const kind of ["SVG", "PNG", "CSV", "XLSX", "JSON"] as const) await download(page, kind);
  await goTo(page, "?chart=table");
  await readTable(page);
  await drawnInFull(page);
  await page.context().setOffline(true);
  await goTo(page, NAMED);
  const shown = await readTable(page);
  const link = await linkOf(page);
  const wanted = oracle(new URL(link).search, rawData);
  expect(shown).toEqual(wanted.rows);

  const csv = (await download(page, "CSV")).bytes.toString("utf8");
  const values = csv.split("\n").filter((line) => /^(401k|to)-/.test(line));
  expect(
    values.map((line) =>
      line
        .match(/,(\d+),(\d+),-?\d+,(\d+),(\d+)$/)!
        .slice(1)
        .map(Number),
    ),
  ).toEqual(
    shown.map(({ before, after, shareBefore, shareAfter }) => [before, after, shareBefore, shareAfter]),
  );
  const { name, bytes } = await download(page, "XLSX");
  expect(name).toBe("nestshift-401k.xlsx");
  const sheets = await readSheets(bytes);
  expect([...sheets.keys()]).toEqual(["Mix", "Markets", "Flows", "Assumptions", "Sources", "About"]);
  const mix = sheets.get("Mix")!.slice(1);
  expect(mix.map(([id, , , , before, after]) => [id, before, after])).toEqual(
    shown.map(({ id, before, after }) => [id, before, after]),
  );
  const about = sheets.get("About")!.flat().join("\n");

  const json = JSON.parse((await download(page, "JSON")).bytes.toString("utf8"));
  expect(json.outcome.rows.map(({ id, after }: { id: string; after: number }) => [id, after])).toEqual(
    shown.map(({ id, after }) => [id, after]),
  );
  expect(json.scenario.from).toEqual({ "401k-hybrid": 6000, "401k-bonds": 4000 });

  await goTo(page, NAMED.replace("table", "treemap"));
  const svg = (await download(page, "SVG")).bytes.toString("utf8");
  const marks = readSvgMarks(svg);
  const drawn = new Map(marks.single);
  for (const { ids, value } of marks.joined)
    expect(value).toBe(ids.reduce((all, id) => all + shown.find((row) => row.id === id)!.after, 0));
  for (const { id, before, after } of shown) {
    if (marks.joined.some(({ ids }) => ids.includes(id))) continue;
    expect(drawn.get(id), id).toEqual({ before, after });
  }
  const pictureLink = await linkOf(page);
  const { texts } = readPng((await download(page, "PNG")).bytes);
  expect(texts.get("Source")).toBe(pictureLink);
  expect(texts.get("Title")).toBe("Move 5% of America’s 401(k)s and $435 billion changes hands.");

  // All carry base, release, a source, the link and that it is no advice; estimates say so (check 4).
  const carried: readonly (readonly [string, string])[] = [
    ["CSV", csv],
    ["XLSX", `${about}\n${sheets.get("Sources")!.flat().join("\n")}\n${mix.flat().join("\n")}`],
    ["JSON", JSON.stringify(json)],
    ["SVG", svg.replaceAll("&amp;", "&")],
    ["PNG", [...texts.values()].join("\n")],
  ];
  for (const [kind, text] of carried) {
    for (const part of ["401(k) plans", "Q1 2025", "Investment Company Institute", "Not advice"])
      expect(text, kind).toContain(part);
    expect(text, kind).toContain(kind === "SVG" || kind === "PNG" ? pictureLink : link);
    expect(text, kind).toMatch(/estimate/i);
  }
  await page.context().setOffline(false);
  expectNoErrors(errors);
  await page.context().close();
});

test("PNGs have the sizes that networks ask for, and the chart at one, two and three times its size", async () => {
  const { page } = await openFiles("/market/?chart=bars");
  const sizes: Record<string, readonly [number, number]> = {};
  for (const form of ["1", "2", "3", "preview", "square", "tall"]) {
    await page.getByLabel("Size of the PNG").selectOption(form);
    const { name, bytes } = await download(page, "PNG");
    expect(name).toBe(`nestshift-market-2025-q1-${form}.png`);
    const { width, height } = readPng(bytes);
    sizes[form] = [width, height];
  }
  const [width, height] = sizes["1"]!;
  expect(sizes).toEqual({
    1: [1000, height],
    2: [2 * width, 2 * height],
    3: [3 * width, 3 * height],
    preview: [1200, 630],
    square: [1080, 1080],
    tall: [1080, 1920],
  });
  await page.context().close();
});

/** The share of two pictures of one SVG that differs: this browser's, and that of a renderer that knows no browser. */
async function differenceOf(page: Page, svg: string): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const { nodeId } = await client.send("DOM.querySelector", {
    nodeId: root.nodeId,
    selector: "#share .note",
  });
  const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
  const sans = fonts[0]!.familyName;
  // Both are to take the same font, whichever one this machine has.
  const plain = svg.replaceAll(/font-family="[^"]*"/g, `font-family="${sans}"`);
  const other = new Resvg(plain, { font: { loadSystemFonts: true, defaultFontFamily: sans } })
    .render()
    .asPng();
  return page.evaluate(
    async ([text, png]) => {
      const bytes = Uint8Array.from(atob(png!), (sign) => sign.charCodeAt(0));
      const read = async (blob: Blob) => {
        const image = new Image();
        image.src = URL.createObjectURL(blob);
        await image.decode();
        const canvas = document.createElement("canvas");
        Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight });
        const context = canvas.getContext("2d")!;
        context.fillStyle = "white";
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height).data;
      };
      const [one, two] = [
        await read(new Blob([text!], { type: "image/svg+xml" })),
        await read(new Blob([bytes], { type: "image/png" })),
      ];
      if (one.length !== two.length) return 1;
      let apart = 0;
      for (let place = 0; place < one.length; place += 4)
        if ([0, 1, 2].some((channel) => Math.abs(one[place + channel]! - two[place + channel]!) > 64))
          apart++;
      return apart / (one.length / 4);
    },
    [plain, other.toString("base64")],
  );
}

test("an SVG stands alone: titled, nothing from elsewhere, hatches inside, the same in a second renderer", async () => {
  const { page } = await openFiles("/?show=both");
  for (const path of ["?show=after", "?chart=bars&color=basis", "?chart=flow", "?chart=table"]) {
    await goTo(page, path);
    const svg = (await download(page, "SVG")).bytes.toString("utf8");
    expect(svg, path).toMatch(/<title id="title">Move 5% /);
    expect(svg, path).toMatch(/<desc id="description">.*Sources: .*https?:\/\//);
    expect(svg, path).not.toMatch(/href|<image|<style|<script|<foreignObject|var\(|class=|style=/);
    const used = new Set([...svg.matchAll(/url\(([^)]*)\)/g)].map(([, id]) => id!));
    for (const id of used) expect(svg, path).toContain(`id="${id.slice(1)}"`);
    if (path !== "?chart=table") expect(svg, path).toMatch(/<pattern [^>]*>.*#9d3400/);
    for (const [, family] of svg.matchAll(/font-family="([^"]*)"/g)) expect(family).toMatch(/serif$/);
    const difference = await differenceOf(page, svg);
    expect(difference, path).toBeLessThan(0.02);
  }
  await page.context().close();
});

test("check 35: image, table and citation are copied in forms that others read", async () => {
  const { page, errors } = await openFiles("/", { permissions: ["clipboard-read", "clipboard-write"] });
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      const blob = await item!.getType(wanted);
      return wanted === "image/png" ? String(blob.size) : blob.text();
    }, type);
  await page.getByRole("button", { name: "Copy table" }).click();
  await page.getByText("Table copied").waitFor();
  expect(await read("text/plain")).toContain(
    "401(k) stock funds: large US companies\testimate\t2110680\t2005146\t-105534\t24.26%\t23.05%",
  );
  expect(await read("text/html")).toMatch(/<table.*<td[^>]*>2110680<\/td>/s);
  await page.getByRole("button", { name: "Copy image" }).click();
  await page.getByText("Image copied").waitFor();
  expect(Number(await read("image/png"))).toBeGreaterThan(20_000);
  const link = await linkOf(page);
  const field = page.getByRole("textbox", { name: "Citation", exact: true });
  for (const [style, mark] of [
    ["apa", "(n.d.)"],
    ["chicago", "Accessed"],
    ["bibtex", "@misc{nestshift-2025-q1,"],
    ["ris", "TY  - DATA"],
    ["plain", "accessed"],
  ] as const) {
    await page.getByLabel("Style of the citation").selectOption(style);
    await page.getByRole("button", { name: "Copy citation" }).click();
    await page.getByText("Citation copied").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replaceAll("\r", "")).toBe((await field.inputValue()).replaceAll("\r", ""));
    for (const part of [mark, link, "Q1 2025", String(new Date().getFullYear())])
      expect(text).toContain(part);
  }
  expectNoErrors(errors);
  await page.context().close();
});

test("check 48: a blocked clipboard gives a field with the text selected, a blocked canvas says what else there is", async () => {
  const { page } = await openFiles("/");
  await page.evaluate(() => {
    const blocked = () => Promise.reject(new Error("blocked"));
    Object.assign(navigator.clipboard, { writeText: blocked, write: blocked });
  });
  const selected = () =>
    page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
  for (const [button, mark] of [
    ["Copy link", "http"],
    ["Copy as text", "Move 5%"],
    ["Copy table", "Asset\tBasis"],
    ["Copy citation", "Nestshift, “Move 5%"],
  ] as const) {
    await page.getByRole("button", { name: button }).click();
    await page.getByText("The text is selected").waitFor();
    await expect.poll(selected).toContain(mark);
  }
  await page.getByRole("button", { name: "Copy image" }).click();
  await page.getByText("did not allow copying an image").waitFor();
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await page.getByRole("button", { name: "Download PNG" }).click();
  await page.getByText("would not draw the picture").waitFor();
  expect((await download(page, "SVG")).bytes.length).toBeGreaterThan(5_000);
  await page.context().close();
});

test.each(["/", "/?base=dc~ira&chart=flow", "/market/", "/market/?chart=scale"])(
  "check 36: %s is printed on one page with its link, code and sources, without controls",
  async (path) => {
    const { page } = await openFiles(path);
    const paper = page.locator(".paper");
    const link = await linkOf(page);
    // What prints is loaded once the page is at rest.
    await expect
      .poll(async () => {
        await page.emulateMedia({ media: "screen" });
        await page.emulateMedia({ media: "print" });
        return paper.count();
      })
      .toBe(1);
    const text = await paper.innerText();
    for (const part of ["Data release Q1 2025", link, "Sources:", "Not advice"]) expect(text).toContain(part);
    expect(await paper.getByRole("img", { name: /code for a camera/ }).isVisible()).toBe(true);
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator("input, select, textarea").filter({ visible: true }).count()).toBe(0);
    if (path === "/") expect(await paper.locator("pattern").count()).toBeGreaterThanOrEqual(3);
    await page.emulateMedia({ media: null });
    await paper.waitFor({ state: "detached" });
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type \/Page\b(?!s)/g), format).toHaveLength(1);
    }
    await paper.waitFor({ state: "detached" });
    await page.context().close();
  },
);

test("axe finds nothing, and nothing scrolls sideways at 320 px or with text of 200 %", async () => {
  const { page } = await openFiles("/", { viewport: { width: 320, height: 800 }, reducedMotion: "reduce" });
  await drawnInFull(page);
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(over).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await expect.poll(over).toBeLessThanOrEqual(0);
  // A file and a citation by keyboard alone.
  await page.getByRole("button", { name: "Download JSON" }).focus();
  const file = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await file).suggestedFilename()).toBe("nestshift-401k.json");
  await expect.poll(() => said(page).innerText()).toContain("nestshift-401k.json");
  await page.context().close();
});
