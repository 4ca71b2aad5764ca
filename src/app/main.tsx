import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { askAtlas } from "../datasets/askAtlas";
import { restoreTheme } from "../state/preferences";
import { useScenarioStore } from "../state/scenarioStore";
import { isEmbedded } from "../state/isEmbedded";
import { pageInAddress } from "../state/pageAddress";
import { loadPage } from "./loadPage";
import { openPage } from "./openPage";
import { Root } from "./Root";
import "./app.css";

const root = document.getElementById("root")!;

function drawAnew(): void {
  root.replaceChildren();
  document.documentElement.classList.remove("of-link");
  createRoot(root).render(<Root />);
}

/** Takes over the page that the build has drawn, which shows what an address without a query shows. */
async function takeOver(): Promise<void> {
  await openPage(pageInAddress(), await askAtlas());
  // A part that came later would leave its place empty for a while.
  await loading;
  // What was typed means nothing before the page answers, and is held until then; what a browser restored never does.
  for (const field of root.querySelectorAll("input")) {
    field.value = field.defaultValue;
    field.checked = field.defaultChecked;
  }
  for (const option of root.querySelectorAll("option")) option.selected = option.defaultSelected;
  // Policies forbid styles in a page's text, and let scripts set them.
  for (const part of root.querySelectorAll<HTMLElement>("[data-style]")) {
    part.style.cssText = part.dataset.style!;
    delete part.dataset.style;
  }
  // In slices, so that the page answers meanwhile.
  startTransition(() => void hydrateRoot(root, <Root />));
}

async function open(): Promise<void> {
  const { search, hash } = window.location;
  if (root.hasChildNodes() && search + hash === "") await takeOver().catch(drawAnew);
  else drawAnew();
  document.dispatchEvent(new Event("nestshift-answers"));
  // What the other pages ask through comes ahead of them, and after this one. Where it does not arrive they ask again.
  if (!isEmbedded()) await import("../datasets/queryClient").catch(() => undefined);
}

// Its address is relative to the page that was opened and is asked for again on the next one: made a full one here.
document.querySelector<HTMLLinkElement>("[rel=icon]")!.href += "";
restoreTheme();
useScenarioStore.setState({ page: pageInAddress() });
// A chart on a page of others loads nothing that it does not show.
const loading = isEmbedded() || loadPage(pageInAddress());
void open();
