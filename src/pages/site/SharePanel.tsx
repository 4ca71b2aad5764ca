import { useRef, useState } from "react";
import { Icon } from "../../controls/Icon";
import { copyText } from "../../export/copyText";
import { m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";

interface Props {
  readonly link: string;
  readonly words: string;
  readonly note: string;
  readonly fileName: string;
  readonly makeCsv: () => Promise<string>;
}

/** The link and the words to take away, and the file of what is on screen. */
export function SharePanel({ link, words, note, fileName, makeCsv }: Props) {
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  async function copy(text: string, done: string) {
    if (await copyText(text)) return setSaid(done);
    field.current?.select();
    setSaid(d.share_blocked());
  }
  async function download() {
    const { downloadText } = await import("../../export/downloadText");
    downloadText(fileName, "text/csv", await makeCsv());
  }
  const canShare = typeof navigator !== "undefined" && typeof navigator.share === "function";
  const text = d.share_text({ words, link });
  return (
    <section className="share" id="share" tabIndex={-1} aria-label={d.share_heading()}>
      <h2>{d.share_heading()}</h2>
      <div className="share-row">
        <label className="share-link">
          <span className="field-label">{d.share_link()}</span>
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
          <Icon name="link" /> {d.share_copy_link()}
        </button>
        <button type="button" className="button" onClick={() => void copy(text, d.share_copied_text())}>
          {d.share_copy_text()}
        </button>
        {canShare && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void navigator.share({ title: m.app_title(), text: words, url: link }).catch(() => undefined)
            }
          >
            {d.share_native()}
          </button>
        )}
        <button type="button" className="button" onClick={() => void download()}>
          <Icon name="download" /> {d.share_download_csv()}
        </button>
      </div>
      <p className="note">
        <span role="status" className="strong" data-part="copied">
          {said}
        </span>{" "}
        {note}
      </p>
    </section>
  );
}
