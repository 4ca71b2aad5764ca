export function headerRules(file: string): (path: string) => Readonly<Record<string, string>>;
