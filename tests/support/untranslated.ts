import type { Page } from "playwright-core";

/**
 * Words on a page that stand outside the marks of the pseudo-language, with the place of each: texts that never went
 * through the catalogues. What is in English on purpose (titles of documents, names, links) says so by `lang="en"`.
 */
export function untranslated(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const MARKED = /⟦[^⟦⟧]*⟧/g;
    const SAID = ["aria-label", "title", "placeholder", "alt", "aria-valuetext"];
    function rest(text: string): string {
      let left = text;
      for (let was = ""; was !== left; left = left.replace(MARKED, "")) was = left;
      return (
        left
          .replace(/https?:\S+/g, "")
          // What Intl and the table of large numbers write: they have no pseudo-language. Names of files are names.
          .replace(/(?<=\d )(?:trillion|billion|million)|\band\b|[\w-]+\.json/g, "")
          .replace(/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/g, "")
          .trim()
      );
    }
    const found: string[] = [];
    function look(text: string, where: Element, what: string) {
      const words = rest(text);
      // Three letters in a row: two are units, quarters and the like.
      if (/[A-Za-z]{3,}/.test(words)) found.push(`${what} ${where.className || where.tagName}: ${words}`);
    }
    const blocks = new Map<Element, string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement!.closest("script, style, noscript, code, pre, textarea, [lang]:not(html)")) continue;
      let block = parentElement!;
      while (getComputedStyle(block).display.startsWith("inline") && block.parentElement)
        block = block.parentElement;
      blocks.set(block, (blocks.get(block) ?? "") + textContent);
    }
    for (const [block, text] of blocks) look(text, block, "text");
    for (const name of SAID)
      for (const element of document.querySelectorAll(`[${name}]`))
        // The name of a link that holds the title of a document is of two languages.
        if (!element.matches(".source-link") && !element.closest("[lang]:not(html)"))
          look(element.getAttribute(name)!, element, name);
    return found;
  });
}

/** Texts of a page that are cut off where nothing says that more is there, and how far it scrolls sideways. */
export function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(
      "button, a, h1, h2, h3, p, label, th, td, li, span, legend, summary",
    )) {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const cut = element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
      if (cut && /hidden|clip/.test(overflowX) && textOverflow !== "ellipsis")
        found.push(`${element.className || element.tagName}: ${element.textContent}`);
    }
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) {
      const reaches = [...document.querySelectorAll("main *, header *, footer *")].filter(
        (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
      );
      const names = reaches.slice(-4).map((element) => `${element.tagName}.${element.getAttribute("class")}`);
      found.push(`the page scrolls sideways by ${wide} px: ${names.join(", ")}`);
    }
    return found;
  });
}
