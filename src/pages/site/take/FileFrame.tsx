import type { Source } from "../../../domain/figure";
import { formatDate } from "../../../format/date";
import { t } from "../../../text/fileMessages";
import { locale, m } from "../../../text/messages";
import { d } from "../../../text/onDemandMessages";
import type { Part } from "../../../text/parts";
import { sentences } from "../../../text/sentences";
import { SiteMark } from "../SiteMark";
import "./take.css";
import type { PictureForm } from "./pictureForms";
import type { TakenParts } from "./Takeaway";

const LONGEST_DECK = 260; // characters that a picture of a fixed size has room for

/** A sentence whose numbers stand out, with nothing to ask: for pictures and paper. */
export function StillSentence({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      <span key={index} className="still-figure">
        {part.text}
      </span>
    ),
  );
}

/** Sources in a line: by publisher, with titles and dates, or the publishers alone where room is short. */
export function sourcesLine(sources: readonly Source[], isShort: boolean): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  if (isShort) return publishers.join(d.list_comma());
  const listed = publishers.map((publisher) => {
    const own = sources.filter((source) => source.publisher === publisher);
    const list = own.map(({ title, published }) =>
      t.source_dated({
        title,
        date: published === null ? t.undated() : formatDate(published, locale),
      }),
    );
    return t.source_publisher({ publisher, list: list.join(d.list_comma()) });
  });
  return listed.join(d.semicolon());
}

interface Props {
  readonly parts: TakenParts;
  readonly form: PictureForm;
  readonly chartHeight: number | null;
}

/** What stands around the chart of a picture: headline, base, date, sources, link. The chart is laid into its slot. */
export function FileFrame({ parts, form, chartHeight }: Props) {
  const { headline, deck, base, key, facts } = parts;
  const isShort = form.height !== null;
  return (
    <div
      className={isShort ? "file-frame short" : "file-frame"}
      style={{ width: form.width, height: form.height ?? "auto", padding: form.margin }}
    >
      <p className="file-head">
        <SiteMark /> <span className="file-name">{t.frame_name()}</span>
        <span className="file-release">{t.frame_release({ release: facts.release.label })}</span>
      </p>
      <p className="file-headline">
        <StillSentence parts={headline} />
      </p>
      <p className="file-deck">{isShort && deck.length > LONGEST_DECK ? base : deck}</p>
      <div className="file-slot" style={chartHeight === null ? {} : { height: chartHeight, flex: "none" }} />
      <div className="file-foot">
        <p>{sentences([key, t.advice()])}</p>
        <p>
          <b>{t.frame_sources()}</b>
          {m.gap()}
          {sourcesLine(facts.sources, isShort)}
        </p>
        <p>
          <b>{t.frame_open()}</b>
          {m.gap()}
          {facts.link}
        </p>
      </div>
    </div>
  );
}
