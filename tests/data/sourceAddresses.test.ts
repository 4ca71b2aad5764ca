import { expect, test } from "vitest";
import { atlas } from "../support/atlas";

// Places where anybody can put a copy of anything: a link there would lead to a repost, not to who said it.
const COPIES =
  /(^|\.)(scribd|issuu|slideshare|docdroid|pdfcoffee|studocu|vdocuments|dokumen|yumpu|docplayer|coursehero|medium|reddit|pinterest|flipboard|newsbreak|msn|binance)\.[a-z.]+$/;
const STORED = /^(www\.)?(github|gitlab|raw\.githubusercontent)\.com$/;

test("checks 1, 5 and 6: a link to a source is https, and none leads to a repost on an unrelated domain", () => {
  for (const { id, publisher, url, via } of atlas.sources.values()) {
    const { protocol, hostname } = new URL(url);
    expect([id, protocol]).toEqual([id, "https:"]);
    expect([id, COPIES.test(hostname)]).toEqual([id, false]);
    // A copy that is stored in a public project says so on its card; what a project says itself is no copy.
    if (STORED.test(hostname) && !url.includes("/bitcoin/bitcoin") && !url.endsWith(publisher))
      expect([id, via]).toEqual([id, expect.stringMatching(/./)]);
  }
});
