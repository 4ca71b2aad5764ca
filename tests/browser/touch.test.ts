import { expect, test } from "vitest";
import { useBrowser } from "../support/browser";
import { LINE_NAMES, slider } from "../support/lines";

const open = useBrowser();

test("check 41: a finger that begins on a slider and moves down scrolls the page and changes nothing", async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page } = await open("/?to=bitcoin.300~gold.200", phone);
  const client = await page.context().newCDPSession(page);
  const address = page.url();
  for (const name of ["Total redirected", ...LINE_NAMES]) {
    const line = slider(page, name);
    await line.evaluate((input) => input.scrollIntoView({ block: "center", behavior: "instant" }));
    const value = await line.inputValue();
    const box = (await line.boundingBox())!;
    const max = Number(await line.getAttribute("max"));
    const thumb = box.x + 14 + ((box.width - 28) * Number(value)) / max;
    for (const x of [thumb, box.x + box.width * 0.8]) {
      const from = await page.evaluate(() => window.scrollY);
      const y = box.y + box.height / 2;
      await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      for (let step = 1; step <= 15; step++)
        await client.send("Input.dispatchTouchEvent", {
          type: "touchMove",
          touchPoints: [{ x, y: y - 20 * step }],
        });
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await expect.poll(() => page.evaluate(() => window.scrollY), { message: name }).toBeGreaterThan(from);
      expect(await line.inputValue(), name).toBe(value);
      await page.evaluate((top) => window.scrollTo({ top, behavior: "instant" }), from);
    }
  }
  expect(page.url()).toBe(address);
});
