import { expect, test } from "vitest";
import { headTags, type PageHead } from "../../scripts/headTags.js";
import { languageOf, languages } from "../../scripts/languages.js";
import { siteFiles } from "../../scripts/siteFiles.js";
import { siteUrl } from "../../scripts/siteUrl.js";

const ENGLISH = languageOf("en");
const source = { title: "Trends </script><b>", publisher: "A & B", url: "https://a.example/?x=1&y=2" };
const page: PageHead = {
  path: "/p/one/",
  title: 'One "quoted" <title>',
  description: "Move 5% & more.",
  published: "2025-06-18",
  sources: [source],
  card: { name: "one", alt: "Move 5% & more." },
  preset: { id: "one", query: "?v=1&to=gold.100" },
};
const first: PageHead = { ...page, path: "/", card: { ...page.card, name: "redirect" }, preset: null };

/** What a tag of that name says, as a browser reads it. */
function said(tags: readonly string[], name: string): string | null {
  const found = tags.flatMap((tag) => new RegExp(`="${name}" (?:content|href)="([^"]*)"`).exec(tag) ?? []);
  return found[1]?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))) ?? null;
}

function linkedData(tags: readonly string[]) {
  const [, text] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(tags.at(-1)!)!;
  return { text: text!, data: JSON.parse(text!) };
}

test("every address in the head is absolute, in a folder of a host too", () => {
  const tags = headTags(page, "https://example.org/nest/", ENGLISH);
  expect(said(tags, "canonical")).toBe("https://example.org/nest/p/one/");
  expect(said(tags, "og:url")).toBe("https://example.org/nest/p/one/");
  expect(said(tags, "og:image")).toBe("https://example.org/nest/cards/one.png");
  expect([said(tags, "og:image:width"), said(tags, "og:image:height")]).toEqual(["1200", "630"]);
  expect(said(tags, "og:image:alt")).toBe(page.card.alt);
  expect(said(tags, "twitter:card")).toBe("summary_large_image");
  expect(tags.join("")).toContain('href="https://example.org/nest/oembed/one.json"');
  expect(linkedData(tags).data.url).toBe("https://example.org/nest/p/one/");
  expect(said(headTags(first, "https://example.org/", ENGLISH), "canonical")).toBe("https://example.org/");
  expect(headTags(first, "https://example.org/", ENGLISH).join("")).not.toContain("oembed");
});

test("without an address the head still says what the page is, and names no address", () => {
  const tags = headTags(page, null, ENGLISH);
  expect(said(tags, "og:title")).toBe(page.title);
  expect(said(tags, "og:description")).toBe(page.description);
  expect(said(tags, "twitter:card")).toBe("summary");
  expect(tags.join("")).not.toMatch(/canonical|og:url|og:image|twitter:image|oembed/);
  expect(linkedData(tags).data).not.toHaveProperty("url");
});

test("texts cannot leave their attribute or their block of data", () => {
  const tags = headTags(page, "https://example.org/", ENGLISH);
  for (const tag of tags.slice(0, -1)) expect(tag).toMatch(/^<(meta|link)( [\w:]+="[^"<>]*")+ \/>$/);
  const { text, data } = linkedData(tags);
  expect(text).not.toContain("<");
  expect(data.isBasedOn).toEqual([
    {
      "@type": "CreativeWork",
      name: source.title,
      url: source.url,
      publisher: { "@type": "Organization", name: source.publisher },
    },
  ]);
});

const others = languages.slice(1).map(({ folder }) => folder);

test("files for machines: every page in the sitemap, a preset's embed with the query of its link", () => {
  const files = siteFiles([first, page], "https://example.org/nest/", ENGLISH);
  expect([...files["sitemap.xml"]!.matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    "https://example.org/nest/",
    "https://example.org/nest/p/one/",
    ...others.flatMap((folder) => [
      `https://example.org/nest/${folder}`,
      `https://example.org/nest/${folder}p/one/`,
    ]),
  ]);
  expect(files["robots.txt"]).toContain("\nSitemap: https://example.org/nest/sitemap.xml\n");
  const answer = JSON.parse(files["oembed/one.json"]!);
  expect(answer).toMatchObject({ version: "1.0", type: "rich", title: page.title });
  expect(answer.html).toContain('src="https://example.org/nest/embed/?v=1&#38;to=gold.100"');
  expect(answer.html).toMatch(/^<iframe( [\w-]+="[^"<>]*")+><\/iframe>$/);
  expect(answer.thumbnail_url).toBe("https://example.org/nest/cards/one.png");
  expect(Object.keys(siteFiles([first, page], null, ENGLISH))).toEqual(["robots.txt"]);
});

test("SITE_URL is an address of a site, with or without a slash at its end", () => {
  expect(siteUrl("https://example.org")).toBe("https://example.org/");
  expect(siteUrl("https://example.org/nest")).toBe("https://example.org/nest/");
  expect(siteUrl("http://localhost:8080/a/b/")).toBe("http://localhost:8080/a/b/");
  expect(siteUrl("")).toBeNull();
  for (const wrong of [
    "example.org",
    "/nest/",
    "javascript:1",
    "https://example.org/?a=1",
    "https://a:b@c.d/",
  ])
    expect(() => siteUrl(wrong), wrong).toThrow("SITE_URL");
});
