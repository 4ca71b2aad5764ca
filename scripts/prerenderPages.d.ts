export function prerenderPages(folder: string): Promise<void>;
