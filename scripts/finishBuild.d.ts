export function finishBuild(folder: string): Promise<void>;
