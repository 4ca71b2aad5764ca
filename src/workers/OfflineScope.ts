import type { HeldVersion } from "../domain/HeldVersion";

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, to be answered by the worker. */
export interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Response | Promise<Response>): void;
}

interface Events {
  install: Lasting;
  activate: Lasting;
  fetch: Asked;
  message: MessageEvent;
}

/** What a service worker has around it, as far as it is used here. The types of the page do not know it. */
export interface OfflineScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      includeUncontrolled: boolean;
    }): Promise<readonly { postMessage(message: unknown, options: StructuredSerializeOptions): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, answer: (event: Events[Name]) => void): void;
}

/** A file to keep: its address from the folder of the site, and what its bytes must be. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** What the build writes into the worker. */
export interface BuiltSite {
  readonly held: HeldVersion;
  readonly files: readonly KeptFile[];
}
