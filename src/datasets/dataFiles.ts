/** A file of `data/` as it is served: its name, its address, and what its bytes must be. */
export interface ServedFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

type Sum = Pick<ServedFile, "bytes" | "sha256">;

const urls = import.meta.glob<string>("../../data/*.json", { query: "?url", import: "default", eager: true });
const sums = import.meta.glob<Sum>("../../data/*.json", { query: "?sha256", import: "default", eager: true });

/** Every file of `data/`, in the order of their names. */
export const dataFiles: readonly ServedFile[] = Object.entries(urls).map(([path, url]) => ({
  name: path.slice(path.lastIndexOf("/") + 1),
  url,
  ...sums[path]!,
}));
