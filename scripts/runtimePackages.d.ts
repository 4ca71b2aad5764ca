/** What the page is made of, from package-lock.json: `needs` are places, `tools` adds those that leave something in it. */
export function runtimePackages(options?: { tools?: boolean }): {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly place: string;
  readonly needs: readonly (string | null)[];
}[];
