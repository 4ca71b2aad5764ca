const RULE = /^\/(?=\w.*\n)/;

/** The text of a file `_headers` whose rules for folders hold in the folder of each language as well. */
export function languageHeaders(text, languages) {
  const rules = text.split(/\n\n/);
  const ofFolders = rules.filter((rule) => RULE.test(rule));
  const added = languages.flatMap(({ folder }) =>
    ofFolders.map((rule) => rule.trimEnd().replace(RULE, `/${folder}`)),
  );
  return `${[...rules.map((rule) => rule.trimEnd()), ...added].join("\n\n")}\n`;
}
