export function readingGrade(text: string): number;
