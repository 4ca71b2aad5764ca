/** A file that is kept: its address from the folder of the site, and what its bytes must be. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}
export function keptFiles(folder: string): readonly KeptFile[];
export function writeOfflineWorker(folder: string): Promise<void>;
