import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path/posix";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

// The table "Who may import whom": folders, then packages. A folder may always import from itself.
const DRAWN = ["domain", "format", "text"];
const BELOW_PAGES = [...DRAWN, "datasets", "state", "workers", "charts", "controls", "export"];
const TABLE: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  domain: [[], []],
  format: [["domain"], []],
  text: [["domain", "format"], ["@messageformat/runtime"]],
  datasets: [
    ["domain", "data"],
    ["react", "valibot", "@tanstack/react-query"],
  ],
  state: [["domain"], ["zustand"]],
  workers: [["domain", "export"], ["workbox-precaching"]],
  charts: [DRAWN, ["react", "d3", "d3-sankey"]],
  controls: [DRAWN, ["react", "@base-ui/react"]],
  export: [DRAWN, ["write-excel-file", "uqr"]],
  pages: [BELOW_PAGES, ["react", "react-dom"]],
  app: [
    ["pages", "state", "datasets", "text"],
    ["react", "react-dom", "@tanstack/react-query"],
  ],
};
const MOST_LINES = 250;
const OUTSIDE =
  /^(window|document|navigator|localStorage|globalThis|performance|crypto|fetch|Date\.now|Math\.random|new Date(\(\))?)$/;
const DRAWING = /^(d3\.)?(select|selectAll|selection|transition)$/;
const COMPONENTS = ["pages", "charts", "controls", "app"];
const SPOKEN = /^(aria-(label|description|valuetext|roledescription)|title|placeholder|alt|label)$/;
// Files named for the one subject of several exports, none of which could give its name to the file.
const NAMED_FOR_SUBJECT = [
  "app/main.tsx workers/saverWorker.ts workers/offlineWorker.ts", // these entries export nothing
  "app/prerender.tsx app/pageNeeds.ts", // all pages of the site; what each of them needs
  // These stand by these names in architecture.md.
  "domain/linkedShares.ts domain/lookThrough.ts domain/marketScale.ts format/date.ts format/money.ts",
  "format/share.ts state/history.ts state/linkMigrations.ts state/preferences.ts state/scenarioLink.ts",
  "state/scenarioStore.ts state/syncLink.ts",
  // The shapes of the data, the verbs of a store, several phrases about one thing.
  "domain/market.ts domain/figure.ts datasets/provenanceSchema.ts state/actions.ts state/asked.ts",
  "text/amount.ts text/baseName.ts text/explanationText.ts text/parts.ts text/saverFigure.ts text/storyNames.ts",
  "domain/linkedSources.ts domain/sourceChoices.ts state/sourceActions.ts",
  "state/keptScenarios.ts state/keptActions.ts state/planActions.ts state/marketActions.ts",
  "domain/explainLiquidity.ts domain/explainRisk.ts domain/gateQueue.ts domain/liquidity.ts domain/portfolioRisk.ts",
  "domain/saverDefaults.ts format/rate.ts pages/outcome/fees/feeTable.ts text/modelParts.ts",
  "domain/phaseSteps.ts", // the lines of each figure of a phase-in
].flatMap((line) => line.split(" ").map((path) => `src/${path}`));

const root = fileURLToPath(new URL("..", import.meta.url));

interface Source {
  readonly path: string; // from the root of the project
  readonly folder: string; // the first one under src
  readonly lines: number;
  readonly tree: ts.SourceFile | null; // null for styles and catalogues
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const tree = /\.tsx?$/.test(path) ? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) : null;
  return { path, folder: path.split("/")[1]!, lines: text.trimEnd().split("\n").length, tree };
}

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path}`)
  .filter((path) => extname(path) !== "" && !path.startsWith("src/text/compiled/"))
  .sort()
  .map(readSource);
const sources = files.flatMap(({ tree, ...file }) => (tree ? [{ ...file, tree }] : []));
const components = sources.filter(({ path, folder }) => path.endsWith(".tsx") && COMPONENTS.includes(folder));

function nodesIn(node: ts.Node): readonly ts.Node[] {
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inner.push(...nodesIn(child)));
  return [node, ...inner];
}

/** All that a file imports, re-exports or loads on demand, as written. */
function importsOf({ text }: ts.SourceFile): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The file that a relative import means, from the root of the project; null when there is none. */
function fileMeant(from: string, specifier: string): string | null {
  const path = join(dirname(from), specifier.replace(/\?.*$/, ""));
  const candidates = [path, `${path}.ts`, `${path}.tsx`, path.replace(/\.js$/, ".ts")];
  const compiled = path.startsWith("src/text/compiled/"); // made by a script, not always there
  return (
    candidates.find((each) => extname(each) !== "" && (compiled || existsSync(join(root, each)))) ?? null
  );
}

function allowsPackage(folder: string, specifier: string): boolean {
  return TABLE[folder]?.[1].some((name) => specifier === name || specifier.startsWith(`${name}/`)) ?? false;
}

/** What a file exports by a declaration, and whether it is code or a type or constant. */
function exportsOf({ text }: ts.SourceFile) {
  const found = text.matchAll(
    /^export (?:async |abstract )?(function|class|const|interface|type)\*? (\w+)/gm,
  );
  return [...found].map(([, kind, name]) => ({ name: name!, isCode: /function|class/.test(kind!) }));
}

/** Names, chains of two names and constructions of a file that a pattern matches; comments and texts are not read. */
function usesIn(tree: ts.SourceFile, pattern: RegExp): readonly string[] {
  const names = nodesIn(tree).filter(
    (node) =>
      (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isNewExpression(node)) &&
      !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node),
  );
  return names.map((node) => node.getText()).filter((name) => pattern.test(name));
}

/** Texts that an expression puts on the page as they stand. */
function textsOf(node: ts.Node | undefined): readonly string[] {
  if (!node) return [];
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.flatMap((span) => [span.literal.text, ...textsOf(span.expression)]),
    ];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const joins = /^(\+|\?\?|\|\||&&)$/.test(node.operatorToken.getText());
    return joins ? [...textsOf(node.left), ...textsOf(node.right)] : [];
  }
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  return [];
}

function wordsIn(tree: ts.SourceFile): readonly string[] {
  const texts = nodesIn(tree).flatMap((node) => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) return node.children.flatMap(textsOf);
    if (ts.isJsxAttribute(node)) return SPOKEN.test(node.name.getText()) ? textsOf(node.initializer) : [];
    return [];
  });
  return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

const STOPS = /^ *[.,:;]? *$/; // what stands between sentences or items, by the rules of English alone

/** Names that a file has from the texts: catalogues and functions that give sentences. */
function fromTexts({ path, tree }: { readonly path: string; readonly tree: ts.SourceFile }) {
  const imports = tree.statements.filter(ts.isImportDeclaration).filter(({ moduleSpecifier }) => {
    const { text } = moduleSpecifier as ts.StringLiteral;
    // Synonyms are searched, never shown.
    return /^src\/text\/(?!synonymsOf)/.test(join(dirname(path), text));
  });
  return new Set(
    imports.flatMap(({ importClause }) =>
      importClause?.namedBindings && ts.isNamedImports(importClause.namedBindings)
        ? importClause.namedBindings.elements.map(({ name }) => name.text)
        : [],
    ),
  );
}

/** Places where texts of the catalogues are joined by a space or a mark that stands in code. */
function joinsIn(source: { readonly path: string; readonly tree: ts.SourceFile }): readonly string[] {
  const names = fromTexts(source);
  const isStop = (node: ts.Node | undefined): boolean =>
    node !== undefined &&
    ((ts.isStringLiteralLike(node) && node.text !== "" && STOPS.test(node.text)) ||
      (ts.isJsxText(node) && STOPS.test(node.text)) ||
      (ts.isJsxExpression(node) && isStop(node.expression)));
  const isMark = (node: ts.Node) => isStop(node) && /[.,:;]/.test(node.getText());
  const says = (node: ts.Node | undefined): boolean => {
    if (node === undefined) return false;
    if (ts.isCallExpression(node)) return names.has(/^\w+/.exec(node.expression.getText())?.[0] ?? "");
    if (ts.isJsxSelfClosingElement(node)) return node.tagName.getText() === "Sentence";
    if (ts.isConditionalExpression(node)) return says(node.whenTrue) || says(node.whenFalse);
    if (ts.isBinaryExpression(node)) return says(node.left) || says(node.right);
    return ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) ? says(node.expression) : false;
  };
  const holds = (node: ts.Node) =>
    nodesIn(node).some((each) => says(each) || (ts.isIdentifier(each) && /^\w+Text$/.test(each.text)));
  return nodesIn(source.tree).flatMap((node) => {
    const found = [node.getText().replace(/\s+/g, " ").slice(0, 120)];
    if (ts.isTemplateExpression(node)) {
      const stops = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(
        ({ text }) => text !== "" && STOPS.test(text),
      );
      const told = node.templateSpans.map(({ expression }) => says(expression));
      return stops.some((stop, at) => stop && (told[at - 1] || told[at])) ? found : [];
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      return (isStop(node.left) || isStop(node.right)) && says(node) ? found : [];
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const isSaid = source.path.startsWith("src/text/") || holds(expression);
      return name.text === "join" && isStop(node.arguments[0]) && isSaid ? found : [];
    }
    if (!ts.isJsxElement(node) && !ts.isJsxFragment(node)) return [];
    const parts = node.children.filter((part) => !ts.isJsxText(part) || part.text.replace(/\s*\n\s*/g, ""));
    return parts.some(
      (part, at) =>
        isStop(part) &&
        (isMark(part)
          ? says(parts[at - 1]) || says(parts[at + 1])
          : says(parts[at - 1]) && says(parts[at + 1])),
    )
      ? found
      : [];
  });
}

/** A test that no file breaks a rule; the message names file and rule. */
function rule<File extends Source>(
  name: string,
  all: readonly File[],
  breaks: (file: File) => readonly string[],
) {
  test(`no file ${name}`, () => {
    const broken = all.flatMap((file) => breaks(file).map((what) => `${file.path} ${name}: ${what}`));
    expect(broken).toEqual([]);
  });
}

test("there is something to read", () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(sources.flatMap(({ tree }) => importsOf(tree)).length).toBeGreaterThan(200);
});

rule("lies outside the folders of the table", files, ({ folder }) => (folder in TABLE ? [] : [folder]));

rule("imports a folder that the table does not allow", sources, ({ path, folder, tree }) =>
  importsOf(tree)
    .filter((specifier) => specifier.startsWith("."))
    .flatMap((specifier) => {
      const file = fileMeant(path, specifier);
      if (file === null) return [`${specifier}, which is not there`];
      const target = file.replace(/^src\//, "").split("/")[0]!;
      const allowed = target === folder || TABLE[folder]?.[0].includes(target);
      return allowed && (folder === "text" || !file.includes("/compiled/"))
        ? []
        : [`${target} (${specifier})`];
    }),
);

rule("imports a package that the table does not allow", sources, ({ folder, tree }) =>
  importsOf(tree).filter((specifier) => !specifier.startsWith(".") && !allowsPackage(folder, specifier)),
);

test("imports run in no circle", () => {
  const graph = new Map(
    sources.map(({ path, tree }) => [path, importsOf(tree).flatMap((each) => fileMeant(path, each) ?? [])]),
  );
  const done = new Set<string>();
  function circlesFrom(path: string, way: readonly string[]): readonly string[] {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(" -> ")];
    if (done.has(path)) return [];
    const circles = (graph.get(path) ?? []).flatMap((next) => circlesFrom(next, [...way, path]));
    done.add(path);
    return circles;
  }
  expect([...graph.keys()].flatMap((path) => circlesFrom(path, []))).toEqual([]);
});

rule(`is over ${MOST_LINES} lines`, files, ({ path, lines }) =>
  lines <= MOST_LINES || (path.startsWith("src/text/") && path.endsWith(".json")) ? [] : [`${lines} lines`],
);

rule("or folder is a drawer for anything", files, ({ path }) =>
  path.split(/[/.]/).filter((part) => /(^|[a-z])(utils?|helpers?|common|misc)$/i.test(part)),
);

rule("is a barrel", sources, ({ path, tree }) =>
  /\/index\.tsx?$/.test(path) || /^export \*/m.test(tree.text) ? ["index or export *"] : [],
);

rule("is called other than one of its exports", sources, ({ path, tree }) => {
  const file = basename(path, extname(path));
  const names = exportsOf(tree);
  const named = names.some(
    ({ name, isCode }) => name === file || (!isCode && name.toLowerCase() === file.toLowerCase()),
  );
  return named || NAMED_FOR_SUBJECT.includes(path) ? [] : [names.map(({ name }) => name).join(", ")];
});

rule("of the domain reads a clock, chance or the page", sources, ({ folder, tree }) =>
  folder === "domain" ? usesIn(tree, OUTSIDE) : [],
);

rule("lets d3 draw", sources, ({ tree }) => {
  const named = nodesIn(tree)
    .filter(ts.isImportSpecifier)
    .map(({ name, propertyName }) => (propertyName ?? name).text);
  const fromD3 = importsOf(tree).some((specifier) => specifier.startsWith("d3"));
  return [
    ...usesIn(tree, DRAWING).filter((use) => use.startsWith("d3.")),
    ...(fromD3 ? named.filter((each) => DRAWING.test(each)) : []),
  ];
});

test("a chart is two files: boxes, then pixels", () => {
  const paths = new Set(files.map(({ path }) => path));
  const charts = new Set(
    files.filter(({ folder }) => folder === "charts").map(({ path }) => path.split("/")[2]!),
  );
  charts.delete("shared");
  const missing = [...charts].flatMap((name) => {
    const component = `${name[0]!.toUpperCase()}${name.slice(1)}.tsx`;
    return [`src/charts/${name}/${name}Layout.ts`, `src/charts/${name}/${component}`];
  });
  expect(missing.filter((path) => !paths.has(path))).toEqual([]);
});

rule("holds a sentence that belongs into src/text", components, ({ tree }) => wordsIn(tree));

rule(
  "joins texts by a space or a mark of English, which src/text/sentences.ts and messages do",
  sources,
  joinsIn,
);

test.each([
  "`${m.one()} ${m.two()}`",
  "`${m.one()}: ${value}`",
  "`${m.one()}.`",
  '[m.one(), m.two()].join(" ")',
  'all.map(noteText).join("; ")',
  'm.one() + " " + m.two()',
  "<p>{m.one()} {m.two()}</p>",
  '<p>{m.one()}{" "}\n<Sentence parts={parts} /></p>',
  "<p>{m.one()}: <b>{value}</b></p>",
])("such a join is found: %s", (code) => {
  const text = `import { m } from "../text/messages";\nexport const found = ${code};\n`;
  const tree = ts.createSourceFile("src/pages/Found.tsx", text, ts.ScriptTarget.Latest, true);
  expect(joinsIn({ path: "src/pages/Found.tsx", tree })).not.toEqual([]);
});
