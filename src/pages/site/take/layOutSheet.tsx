import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { atOnce } from "../../../domain/atOnce";
import type { FileTable } from "../../../export/FileTable";
import { qrPath } from "../../../export/qrPath";
import { svgFile, type Picture } from "../../../export/svgFile";
import { formatDate } from "../../../format/date";
import { t } from "../../../text/fileMessages";
import { locale, m } from "../../../text/messages";
import { plainText } from "../../../text/parts";
import { sentences } from "../../../text/sentences";
import { SiteMark } from "../SiteMark";
import { drawnChart } from "./drawnPicture";
import { sourcesLine, StillSentence } from "./FileFrame";
import { PaperTable } from "./PaperTable";
import type { TakenParts } from "./Takeaway";

// Pixels of a page of A4 or Letter inside margins of 12 mm, whichever is less.
const PAGE = { width: 700, height: 950 };
const WIDE = 780; // px in which a sheet is laid out; it is printed smaller
const MOST = 0.75; // of its width: the height of a chart on paper
const COLUMN = 30; // rows of a table above which it is set in two columns
const TRIES = 6; // rounds in which a sheet too high for a page finds its scale

function columnsOf(table: FileTable): readonly FileTable["rows"][] {
  const { rows } = table;
  if (rows.length <= COLUMN) return [rows];
  const half = Math.ceil(rows.length / 2);
  return [rows.slice(0, half), rows.slice(half)];
}

/** The link as a code; nothing where the link is too long for one. */
function QrCode({ link }: { link: string }) {
  if (link.length > 2_000) return null;
  const { size, path } = qrPath(link);
  return (
    <svg className="paper-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t.frame_qr()}>
      <path d={path} />
    </svg>
  );
}

/** A view on paper: what it says, its chart, its table, the link with a code, the sources. No controls. */
function PrintSheet({ parts, picture }: { parts: TakenParts; picture: Picture | null }) {
  const { headline, deck, key, facts, tables } = parts;
  const words = { title: plainText(headline), description: deck };
  const columns = columnsOf(tables[0]);
  return (
    <>
      <header className="paper-head">
        <span className="file-head">
          <SiteMark /> <span className="file-name">{t.frame_name()}</span>
        </span>
        <span>
          {t.frame_printed({
            release: facts.release.label,
            date: formatDate(facts.release.asOf, locale),
            site: new URL(facts.link).host,
          })}
        </span>
      </header>
      <h1 className="file-headline">
        <StillSentence parts={headline} />
      </h1>
      <p className="file-deck">{deck}</p>
      {picture && (
        <div className="paper-chart" dangerouslySetInnerHTML={{ __html: svgFile(picture, words) }} />
      )}
      <div className={columns.length > 1 ? "paper-columns" : ""}>
        {columns.map((rows, index) => (
          <PaperTable key={index} table={tables[0]} rows={rows} />
        ))}
      </div>
      <footer className="paper-foot">
        <div className="file-foot">
          <p>
            <b>{t.frame_open()}</b>
            {m.gap()}
            <a href={facts.link}>{facts.link}</a>
          </p>
          <p>
            <b>{t.frame_sources()}</b>
            {m.gap()}
            {sourcesLine(facts.sources, false)}
          </p>
          <p>{sentences([key, t.advice()])}</p>
        </div>
        <QrCode link={facts.link} />
      </footer>
    </>
  );
}

/** The largest scale up to `most` at which a sheet is no higher than a page: the smaller, the wider it is laid out. */
function fitSheet(sheet: HTMLElement, most: number): number {
  let scale = most;
  let [fits, tooLarge] = [0, Infinity];
  for (let round = 0; round < TRIES; round++) {
    sheet.style.width = `${PAGE.width / scale}px`;
    const high = sheet.offsetHeight * scale;
    if (high <= PAGE.height) fits = scale;
    else tooLarge = scale;
    if (fits === most) break;
    scale = fits > 0 ? (fits + tooLarge) / 2 : (scale * PAGE.height) / high;
  }
  return fits || scale;
}

/** Lays a view out for paper, on one page, in the document beside the page. Returns how to take it away again. */
export function layOutSheet(parts: TakenParts): () => void {
  const picture = parts.draw && atOnce(drawnChart(parts, { width: WIDE, height: MOST * WIDE }));
  const sheet = document.createElement("div");
  sheet.className = "paper";
  sheet.dataset.theme = "light";
  document.body.append(sheet);
  const root = createRoot(sheet, { identifierPrefix: "paper" });
  flushSync(() => root.render(<PrintSheet parts={parts} picture={picture} />));
  // Paper is not shown in a window, and what is not shown has no height.
  sheet.style.display = "block";
  const scale = fitSheet(sheet, PAGE.width / WIDE);
  sheet.style.width = `${PAGE.width / scale}px`;
  sheet.style.setProperty("zoom", String(scale));
  sheet.style.removeProperty("display");
  return () => {
    root.unmount();
    sheet.remove();
  };
}
