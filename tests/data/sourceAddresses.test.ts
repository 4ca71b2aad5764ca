import { expect, test } from "vitest";
import { atlas } from "../support/atlas";

// Places where anybody can put a copy of anything: a link there would lead to a repost, not to who said it.
const COPIES =
  /(^|\.)(scribd|issuu|slideshare|docdroid|pdfcoffee|studocu|vdocuments|dokumen|yumpu|docplayer|coursehero|medium|reddit|pinterest|flipboard|newsbreak|msn|binance)\.[a-z.]+$/;
const STORED = /^(www\.)?(github|gitlab|raw\.githubusercontent)\.com$/;

test("checks 1, 5 and 6: a link to a source is https, and none leads to a repost on an unrelated domain", () => {
  for (const { id, url, via, publisher } of atlas.sources.values()) {
    const { protocol, hostname } = new URL(url);
    expect([id, protocol]).toEqual([id, "https:"]);
    expect([id, COPIES.test(hostname)]).toEqual([id, false]);
    // What is stored in a public project is that project's own, or says on its card where it is from.
    const owner = new URL(url).pathname.split("/")[1]!.toLowerCase();
    if (STORED.test(hostname) && !publisher.toLowerCase().includes(owner))
      expect([id, via]).toEqual([id, expect.stringMatching(/./)]);
  }
});
