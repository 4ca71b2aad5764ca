/** The folder of the built page. */
export const DIST: string;
/** Starts serving a folder on a port of this machine, 0 for any free one. */
export function startServer(options?: {
  folder?: string;
  port?: number;
  compressed?: boolean;
}): Promise<{ address: string; stop: () => Promise<void> }>;
