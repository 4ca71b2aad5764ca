import type { ArrivalFailure, HeldVersion, OfflineRequest } from "../domain/HeldVersion";
import { siteAddress } from "./pageAddress";
import { useOffline } from "./useOffline";

const BETWEEN = 3_600_000; // ms that pass at least before a tab that is looked at again asks for a newer version

/** Resolves when the page has loaded and has nothing else to do. */
async function whenIdle(): Promise<void> {
  if (document.readyState !== "complete")
    await new Promise((done) => window.addEventListener("load", done, { once: true }));
  // Safari has no notion of idle.
  await new Promise((done) =>
    "requestIdleCallback" in window ? window.requestIdleCallback(done) : setTimeout(done),
  );
}

function send(worker: ServiceWorker, request: OfflineRequest, ports: MessagePort[] = []): void {
  worker.postMessage(request, ports);
}

function versionOf(worker: ServiceWorker | null): Promise<HeldVersion> | null {
  if (!worker) return null;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }: MessageEvent<HeldVersion>) => {
      port1.close();
      resolve(data);
    });
    port1.start();
    send(worker, "which version", [port2]);
  });
}

/** Says what a registration holds now, and again whenever that changes. */
function follow(registration: ServiceWorkerRegistration): void {
  function look() {
    const { active, waiting } = registration;
    // Each is said as soon as it is known: an old worker may be slow to wake, or gone.
    void versionOf(active)?.then((held) => useOffline.setState({ held }));
    if (active) void versionOf(waiting)?.then((offered) => useOffline.setState({ offered, failure: null }));
  }
  function followInstalling() {
    registration.installing?.addEventListener("statechange", look);
  }
  registration.addEventListener("updatefound", () => {
    useOffline.setState({ failure: null });
    followInstalling();
  });
  followInstalling();
  look();
}

/**
 * Asks the host for a newer version each time that the page is looked at again. Without a network nothing happens. The
 * browser itself asks whenever a page is opened.
 */
function askAgain(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  function ask() {
    if (document.visibilityState === "hidden" || performance.now() - asked < BETWEEN) return;
    asked = performance.now();
    void registration.update().catch(() => undefined);
  }
  document.addEventListener("visibilitychange", ask);
}

/** Their addresses are relative to the page that was opened: made full ones for the pages that follow. */
function fixInstallLinks(site: string): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("[rel=manifest], [rel=apple-touch-icon]"))
    link.href = site + link.getAttribute("href")!.replace(/^(\.*\/)+/, "");
}

/** Has the browser keep the whole site, and follows what it keeps. Where it refuses, the page works without. */
export async function keepOffline(): Promise<void> {
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  const site = siteAddress();
  fixInstallLinks(site);
  await whenIdle();
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", ({ data }: MessageEvent<ArrivalFailure>) =>
    useOffline.setState({ failure: data }),
  );
  try {
    await serviceWorker.register(`${site}offline-worker.js`, { updateViaCache: "none" });
    const registration = await serviceWorker.getRegistration(site);
    if (!registration) return;
    follow(registration);
    askAgain(registration);
  } catch {
    // Storage off, or workers not allowed here.
  }
}

/** Changes to the version that waits, and loads the page anew: its address says all that was set. */
export async function takeOver(): Promise<void> {
  const reload = () => window.location.reload();
  const registration = await navigator.serviceWorker.getRegistration(siteAddress());
  // None waits where another tab has changed to it already.
  if (!registration?.waiting) return reload();
  navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
  send(registration.waiting, "take over");
}
