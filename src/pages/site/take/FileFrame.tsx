import type { Source } from "../../../domain/figure";
import { formatDate } from "../../../format/date";
import { t } from "../../../text/fileMessages";
import { locale } from "../../../text/messages";
import type { Part } from "../../../text/parts";
import { SiteMark } from "../SiteMark";
import "./take.css";
import type { PictureForm } from "./pictureForms";
import type { TakenParts } from "./Takeaway";

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

/** Sources in a line: with titles and dates, or the publishers alone where room is short. */
export function sourcesLine(sources: readonly Source[], isShort: boolean): string {
  if (isShort) return [...new Set(sources.map(({ publisher }) => publisher))].join(", ");
  const dated = sources.map(({ publisher, title, published }) =>
    t.source_short({
      publisher,
      title,
      date: published === null ? t.undated() : formatDate(published, locale),
    }),
  );
  return dated.join("; ");
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
      <p className="file-deck">{isShort ? base : deck}</p>
      <div className="file-slot" style={chartHeight === null ? {} : { height: chartHeight, flex: "none" }} />
      <div className="file-foot">
        <p>
          {key} {t.advice()}
        </p>
        <p>
          <b>{t.frame_sources()}</b> {sourcesLine(facts.sources, isShort)}
        </p>
        <p>
          <b>{t.frame_open()}</b> {facts.link}
        </p>
      </div>
    </div>
  );
}
