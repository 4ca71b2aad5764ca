// Runs before a page is read: its source is written into the built site as it stands, so it may use nothing from outside.

/**
 * Nothing of a page is shown where its address says something else than it, and the theme that was kept is. Of the page as
 * it stands, what is first seen is drawn first, and the rest part by part, so that a slow device is not kept from
 * the chart by what stands around it.
 */
export function arriving() {
  const { documentElement: root } = document;
  if (location.search) root.classList.add("of-link");
  try {
    const theme = localStorage.getItem("nestshift-theme"); // the key of src/state/preferences.ts
    if (/^(light|dark|contrast)$/.test(theme)) root.dataset.theme = theme;
  } catch {
    // Storage may be refused.
  }
  const isOpened = performance.getEntriesByType("navigation")[0]?.type === "navigate"; // neither again nor back
  if (!isOpened || location.search || location.hash || document.hidden || !document.adoptedStyleSheets)
    return;
  const LATER =
    "#chart ~ *, .controls > *, .what-moves > *, .lines > *, .pictures > *, .cards-section > *, .cards > *, " +
    ".outcome-section ~ *, .claims li, .site-footer, .site-footer > *, .languages li";
  const waiting = `:is(${LATER}):not([data-arrived])`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${waiting} { content-visibility: hidden; visibility: hidden }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  root.dataset.arriving = "";
  function end() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const part of document.querySelectorAll("[data-arrived]")) part.removeAttribute("data-arrived");
    delete root.dataset.arriving;
  }
  const LEAST = 5; // ms of work after which a frame may be drawn
  const SOON = 10; // ms until it is asked again whether more of the page has come
  function next() {
    const start = performance.now();
    do {
      const part = document.querySelector(waiting);
      if (!part) return document.readyState === "loading" ? setTimeout(next, SOON) : end();
      part.dataset.arrived = "";
      void part.offsetHeight;
    } while (performance.now() - start < LEAST);
    const { scheduler } = globalThis;
    if (scheduler) scheduler.postTask(next, { priority: "user-blocking" });
    else setTimeout(next);
  }
  // The first frame is drawn when the second begins.
  requestAnimationFrame(() => requestAnimationFrame(next));
}
