const FOLDER_OF_SCRIPTS = /[^/]*\/[^/]*$/;

/** The address of the folder that the site lies in, with a slash at its end: any folder of any host. */
export function siteAddress(): string {
  // Built scripts lie one folder below it; in development the site is the whole host.
  return import.meta.env.DEV ? `${window.location.origin}/` : import.meta.url.replace(FOLDER_OF_SCRIPTS, "");
}

/** The path of the page that the address bar names, within the site. */
export function pageInAddress(): string {
  const { origin, pathname } = window.location;
  return (origin + pathname).slice(siteAddress().length - 1).replace(/index\.html$/, "");
}

/** How one page of the site names another: a relative address, which holds in any folder. Paths begin at the site. */
export function pageAddress(from: string, to: string): string {
  const up = from.slice(1).replace(/[^/]+(\/?)/g, (_, end: string) => end && "../");
  return (up || "./") + to.slice(1);
}
