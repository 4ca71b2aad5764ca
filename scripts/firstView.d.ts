/** Tells of a module whether the first view, which begins at `entry`, always needs it. */
export function firstView(entry: string): (id: string) => boolean;
