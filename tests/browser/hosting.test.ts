import { existsSync, readdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { headerRules } from "../../scripts/headerRules.js";
import { languages } from "../../scripts/languages.js";
import { DIST } from "../../scripts/staticServer.js";
import { expectNoErrors, siteAddress, useBrowser } from "../support/browser";
import { slider, thumbAt } from "../support/lines";
import { goTo } from "../support/readPage";
import { serveHost } from "../support/serveHost";
import { startNginx } from "../support/startNginx";

const open = useBrowser();
type Page = Awaited<ReturnType<typeof open>>["page"];

const files = readdirSync(DIST, { recursive: true }).map(String);
const pages = files
  .filter((file) => file.endsWith("index.html"))
  .map((file) => `/${file.replace(/index\.html$/, "")}`);
// The pages of presets differ in their figures alone: one of them stands for all where each takes seconds.
// Each further language is a site of its own in a folder, held by the same rules.
const folders = languages.slice(1).map(({ folder }) => `/${folder}`);
const opened = pages.filter(
  (path) =>
    (!path.startsWith("/p/") || path === "/p/crypto-3pct/") &&
    !path.startsWith("/en-xa/") &&
    !folders.some((folder) => path.startsWith(folder)),
);
const named = (part: string, end: string) =>
  files.find((file) => file.startsWith(`assets/${part}`) && file.endsWith(end))!;
const rulesOf = headerRules(join(DIST, "_headers"));

let nginx: Awaited<ReturnType<typeof startNginx>>;
beforeAll(async () => {
  nginx = await startNginx("some/folder");
}, 300_000);
afterAll(() => nginx.stop());

/** An answer as it comes over the wire: fetch would unpack it and follow redirects. */
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, string | undefined>; body: Buffer }>(
    (resolve, reject) => {
      get(nginx.address + path, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers as Record<string, string>,
            body: Buffer.concat(parts),
          }),
        );
      }).on("error", reject);
    },
  );
}

test("nginx sends what _headers says, at the root and in a folder, with every kind of file and with none", async () => {
  const samples = [...pages, `/${named("page", ".js")}`, `/${named("market", ".json")}`];
  samples.push(`/${named("index", ".css")}`, "/sbom.json", "/third-party-notices.txt");
  for (const path of samples) {
    const wanted = { "cache-control": "no-cache", ...rulesOf(path) };
    for (const folder of ["", "/some/folder"]) {
      const { status, headers } = await ask(folder + path);
      expect(status, path).toBe(200);
      expect(headers, folder + path).toMatchObject(wanted);
    }
  }
  const { headers } = await ask("/");
  expect(headers["content-security-policy"]).toContain("default-src 'self'; img-src 'self' blob:;");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
  expect(headers["content-security-policy"]).not.toMatch(/unsafe|eval|data:|https?:/);
  expect(headers["server"]).toBe("nginx");
});

test("what is not there is not kept for ever, and only embed/ may be framed by anyone", async () => {
  const gone = await ask("/assets/page-gone.js");
  expect(gone.status).toBe(404);
  expect(gone.headers["cache-control"]).toBeUndefined();
  expect(gone.headers["x-content-type-options"]).toBe("nosniff");
  for (const path of ["/embed/", "/some/folder/embed/"]) {
    const policy = (await ask(path)).headers["content-security-policy"];
    expect(policy).toBe(rulesOf("/embed/")["content-security-policy"]);
    expect(policy).toMatch(/frame-ancestors \*$/);
  }
  expect((await ask("/embedded/")).headers["content-security-policy"]).toMatch(/frame-ancestors 'self'$/);
});

test("texts are sent as the build compressed them, by what the browser takes", async () => {
  for (const path of ["index.html", named("page", ".js"), named("market", ".json"), named("index", ".css")]) {
    const plain = readFileSync(join(DIST, path));
    const [br, gzip, raw] = await Promise.all(
      ["gzip, br", "gzip", "identity"].map((encoding) => ask(`/${path}`, { "accept-encoding": encoding })),
    );
    expect(br!.headers["content-encoding"], path).toBe("br");
    expect(gzip!.headers["content-encoding"], path).toBe("gzip");
    expect(raw!.headers["content-encoding"], path).toBeUndefined();
    for (const one of [br!, gzip!, raw!]) expect(one.headers["vary"], path).toBe("Accept-Encoding");
    expect(brotliDecompressSync(br!.body).equals(plain), path).toBe(true);
    expect(gunzipSync(gzip!.body).equals(plain), path).toBe(true);
    expect(raw!.body.equals(plain), path).toBe(true);
    expect(br!.body.length).toBeLessThan(gzip!.body.length);
  }
});

test("an unchanged page is answered with 304, a page without its slash is led on with its query", async () => {
  const { headers } = await ask("/market/");
  expect((await ask("/market/", { "if-none-match": headers["etag"]! })).status).toBe(304);
  for (const folder of ["", "/some/folder"]) {
    const led = await ask(`${folder}/market?to=gold.300`);
    expect(led.status).toBe(301);
    expect(led.headers["location"]).toBe(`${folder}/market/?to=gold.300`);
  }
  expect((await ask(`/?to=gold.300&note=${"x".repeat(100_000)}`)).status).toBe(200);
});

test("every address in the built pages and styles is relative", () => {
  for (const file of files.filter((name) => /^(?!en-xa).*\.(html|css)$/.test(name))) {
    const text = readFileSync(join(DIST, file), "utf8");
    expect(text, file).not.toMatch(/(?:href|src|content)="\/|url\(["']?\//);
    for (const [, address] of text.matchAll(/(?:href|src)="(\.[^"?#]*)/g)) {
      const target = join(dirname(file), address!.replace(/\/$/, "/index.html"));
      // Pages name each language; tests build a part of them.
      const folder = folders.find((each) => `/${target}`.startsWith(each));
      if (folder === undefined || existsSync(join(DIST, folder)))
        expect(files, `${file}: ${address}`).toContain(target);
    }
  }
});

/** Collects what the browser refuses for the policy's sake. */
async function watchPolicy(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.reload();
  return () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

async function dragGold(page: Page): Promise<void> {
  await slider(page, "Gold").scrollIntoViewIfNeeded();
  const { x, y } = await thumbAt(page, "Gold", 125);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + 4 * step, y);
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get("to")).toMatch(/gold\.(?!125\b)/);
}

async function openCard(page: Page): Promise<void> {
  await page.locator("#chart [data-node]").first().focus();
  await page.keyboard.press("i");
  await page.getByRole("dialog").locator(".source-list li").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Name, short name or ticker" });
  await box.fill("btc");
  await box.press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-node")))
    .toBe("to-bitcoin");
}

test.each(["", "/some/folder"])(
  "check 47: under nginx with the strict policy the site in folder '%s' runs without a violation, a foreign request or a cookie",
  async (folder) => {
    const site = nginx.address + folder;
    const { page, errors } = await open("/", {}, site);
    const violations = await watchPolicy(page);
    await page.locator('[data-part="words"]').waitFor();
    await dragGold(page);
    await openCard(page);
    await search(page);
    for (const chart of ["bars", "flow", "table"]) await goTo(page, `?chart=${chart}&to=gold.300`);
    for (const study of ["route", "years", "sweep", "compare", "value"]) {
      await goTo(page, `?study=${study}&to=gold.300`);
      await page.locator(`[data-study="${study}"]`).waitFor();
    }
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download CSV" }).click(),
    ]);
    expect(await download.failure()).toBeNull();

    // By the links of the site, as a person goes, and there and back with the scenario.
    await page.getByRole("navigation").getByRole("link", { name: "Market" }).click();
    await expect.poll(() => page.url()).toContain(`${site}/market/?`);
    await page.locator('main:not([aria-busy="true"]) h1').waitFor();
    expect(new URL(page.url()).searchParams.get("to")).toBe("gold.300");
    await page.goBack();
    await expect.poll(() => page.url()).toContain(`${site}/?`);
    expect(await page.getByRole("textbox", { name: "Link", exact: true }).inputValue()).toContain(
      `${site}/?`,
    );
    expect(await violations()).toEqual([]);

    for (const path of opened) {
      await page.goto(site + path);
      await page.locator('main:not([aria-busy="true"]) h1').waitFor();
      await page.waitForLoadState("networkidle");
      expect(await violations(), path).toEqual([]);
      const home = page.locator(".wordmark");
      if (await home.count())
        expect(await home.evaluate((a) => (a as HTMLAnchorElement).href)).toBe(`${site}/`);
    }
    expectNoErrors(errors);
    expect(await page.context().cookies()).toEqual([]);

    // That the policy is in force: what it forbids is refused, and seen here.
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.wasRun = true";
      document.body.append(script);
    });
    expect(await page.evaluate(() => "wasRun" in window)).toBe(false);
    expect(await violations()).toEqual(["script-src-elem inline"]);
    await page.context().close();
  },
);

test("check 46, check 47: under nginx the whole site is kept under the strict policy, and opens without a network", async () => {
  const site = `${nginx.address}/some/folder`;
  const { page, errors } = await open("/?to=gold.300", { serviceWorkers: "allow" }, site);
  const violations = await watchPolicy(page);
  await page.locator('[data-part="held"]').waitFor();
  expect((await ask("/some/folder/offline-worker.js")).headers["cache-control"]).toBe("no-cache");
  await page.context().setOffline(true);
  for (const path of opened) {
    await page.goto(`${site}${path}?to=gold.300`);
    await page.locator('main:not([aria-busy="true"]) h1').waitFor();
    expect(await violations(), path).toEqual([]);
  }
  expectNoErrors(errors);
  await page.context().close();
});

test("in a folder too, an embed is framed by a page of another origin, which keeps its height", async () => {
  const site = `${nginx.address}/some/folder`;
  const host = await serveHost(
    `<iframe src="${site}/embed/?view=mix&to=gold.300" height="99"></iframe><script src="${site}/embed.js"></script>`,
    site,
  );
  onTestFinished(host.stop);
  const { page } = await open("/", {}, host.address);
  const frame = page.frameLocator("iframe");
  await frame.locator(".cards").waitFor();
  expect(await frame.locator(".embed-foot a").getAttribute("href")).toContain(`${site}/?v=1&`);
  const high = () => frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect
    .poll(async () => (await page.locator("iframe").evaluate((each) => each.clientHeight)) - (await high()))
    .toBe(0);
});

test("the server of the project's own tests sends what _headers says", async () => {
  for (const path of ["/", "/market/", `/${named("page", ".js")}`]) {
    const { headers } = await fetch(siteAddress() + path);
    for (const [name, value] of Object.entries(rulesOf(path))) expect(headers.get(name), path).toBe(value);
  }
});
