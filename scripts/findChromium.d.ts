/** The path of a Chromium on this machine, or null. */
export function findChromium(): string | null;
/** The path of a Chromium, installed if need be. Throws with what to do where there is none. */
export function needChromium(): string;
