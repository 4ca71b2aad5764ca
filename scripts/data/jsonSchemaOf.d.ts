export function jsonSchemaOf(name: string, schema: unknown): Readonly<Record<string, unknown>>;
