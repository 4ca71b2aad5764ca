import { memo, useRef, useState } from "react";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { copyText } from "../../export/copyText";
import { shareAddress } from "../../state/syncLink";
import { m } from "../../text/messages";
import { wordsAsText } from "../../text/words";
import { Icon } from "../../controls/Icon";
import type { ShownChart } from "./useShownChart";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly chart: ShownChart;
}

/** The link and the words to take away, and the file of the mix. */
export const SharePanel = memo(function SharePanel({ atlas, outcome, chart }: Props) {
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const link = shareAddress(outcome.scenario, chart);
  async function copy(text: string, done: string) {
    if (await copyText(text)) return setSaid(done);
    field.current?.select();
    setSaid(m.share_blocked());
  }
  async function download() {
    const { csvFile } = await import("../../export/csvFile");
    const { downloadText } = await import("../../export/downloadText");
    downloadText(
      `nestshift-${outcome.scenario.base.join("-")}.csv`,
      "text/csv",
      csvFile(atlas, outcome, link),
    );
  }
  const canShare = typeof navigator !== "undefined" && typeof navigator.share === "function";
  const text = m.share_text({ words: wordsAsText(outcome), link });
  return (
    <section className="share" id="share" aria-label={m.share_heading()}>
      <h2>{m.share_heading()}</h2>
      <div className="share-row">
        <label className="share-link">
          <span className="field-label">{m.share_link()}</span>
          <input
            ref={field}
            type="text"
            readOnly
            value={link}
            className="text-input"
            onFocus={(event) => event.target.select()}
          />
        </label>
        <button
          type="button"
          className="button primary"
          onClick={() => void copy(link, m.share_copied_link())}
        >
          <Icon name="link" /> {m.share_copy_link()}
        </button>
        <button type="button" className="button" onClick={() => void copy(text, m.share_copied_text())}>
          {m.share_copy_text()}
        </button>
        {canShare && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void navigator
                .share({ title: m.app_title(), text: wordsAsText(outcome), url: link })
                .catch(() => undefined)
            }
          >
            {m.share_native()}
          </button>
        )}
        <button type="button" className="button" onClick={() => void download()}>
          <Icon name="download" /> {m.share_download_csv()}
        </button>
      </div>
      <p className="note">
        <span role="status" className="strong" data-part="copied">
          {said}
        </span>{" "}
        {m.share_pinned({ release: outcome.releaseTree.release.label })}
      </p>
    </section>
  );
});
