import { toJsonSchema } from "@valibot/to-json-schema";

/** What JSON Schema has no word for is said in words, or left to `npm run data:check`. */
const ACTIONS = {
  safe_integer: () => ({ type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
  starts_with: ({ requirement }) => ({ pattern: `^${requirement}` }),
};

/** The JSON Schema of a file. Keys that the schema does not name are allowed, as they are by the page. */
export function jsonSchemaOf(name, schema) {
  return {
    title: name,
    ...toJsonSchema(schema, {
      target: "draft-2020-12",
      errorMode: "ignore",
      overrideAction: ({ valibotAction, jsonSchema }) => {
        const own = ACTIONS[valibotAction.type];
        return own ? { ...jsonSchema, ...own(valibotAction) } : undefined;
      },
    }),
  };
}
