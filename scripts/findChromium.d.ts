/** What a Chromium is started with for tests and benches. */
export const CHROMIUM_ARGUMENTS: readonly string[];
/** The path of a Chromium on this machine, or null. */
export function findChromium(): string | null;
/** The path of a Chromium, installed if need be. Throws with what to do where there is none. */
export function needChromium(): string;
