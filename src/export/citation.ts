import { formatDate } from "../format/date";
import { t } from "../text/fileMessages";
import { locale } from "../text/messages";

export const CITATION_STYLES = ["plain", "apa", "chicago", "bibtex", "ris"] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation names. `title` with its closing stop or without; dates are ISO; `accessed`: the day of reading. */
export interface Cited {
  readonly title: string;
  readonly release: { readonly id: string; readonly label: string; readonly asOf: string };
  readonly link: string;
  readonly accessed: string;
}

// APA and Chicago write English dates month first.
const LONG = { dateStyle: "long", timeZone: "UTC" } as const;
const longDate = new Intl.DateTimeFormat(locale === "en" ? "en-US" : locale, LONG);

/** A text inside braces of BibTeX: the signs of TeX lose their meaning. */
function texText(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\~^]|[{}%$&#_]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

function bibtex({ title, release, link, accessed }: Cited): string {
  const kind = t.cite_kind({ release: release.label, date: formatDate(release.asOf, locale) });
  const fields = {
    author: `{${texText(t.cite_author())}}`,
    title: `{${texText(title)}}`,
    howpublished: texText(kind),
    url: link,
    urldate: accessed,
    note: texText(t.cite_accessed({ accessed: formatDate(accessed, locale) })),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{nestshift-${release.id},\n${lines.join(",\n")}\n}\n`;
}

/** Tagged lines with two spaces before the dash, as reference managers read them. */
function ris({ title, release, link, accessed }: Cited): string {
  const day = accessed.replaceAll("-", "/");
  const tags = [
    ["TY", "DATA"],
    ["AU", t.cite_author()],
    ["TI", title],
    ["PB", t.cite_author()],
    ["ET", t.cite_kind({ release: release.label, date: formatDate(release.asOf, locale) })],
    ["UR", link],
    ["Y2", `${day}/`],
    ["N1", t.cite_accessed({ accessed: formatDate(accessed, locale) })],
    ["ER", ""],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/**
 * Names this result in a style: what it says, the data release, the link and the day of access. Formats: APA 7 and
 * Chicago 17 for web pages without a date, BibTeX `@misc`, RIS `DATA`.
 */
export function citation(style: CitationStyle, cited: Cited): string {
  if (style === "bibtex") return bibtex(cited);
  if (style === "ris") return ris(cited);
  const { release, link } = cited;
  const accessed = longDate.format(new Date(cited.accessed));
  const stop = /[.!?。！？]$/.test(cited.title) ? "" : ".";
  const said = { release: release.label, link };
  if (style === "apa") {
    const title = cited.title.replace(/\.$/, "");
    return t.cite_apa({ ...said, title, accessed });
  }
  const title = `${cited.title}${stop}`;
  if (style === "chicago") return t.cite_chicago({ ...said, title, accessed });
  const date = formatDate(release.asOf, locale);
  return t.cite_plain({ ...said, title, date, accessed: formatDate(cited.accessed, locale) });
}
