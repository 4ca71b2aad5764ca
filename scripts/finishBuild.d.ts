export function finishBuild(folder: string): void;
