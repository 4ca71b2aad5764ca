import { useEffect, useRef, useState, type ReactNode } from "react";
import { Icon } from "../../controls/Icon";
import { copyText } from "../../export/copyText";
import { m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { sentences } from "../../text/sentences";
import { EmbedButton } from "./EmbedButton";
import type { Takeaway } from "./take/Takeaway";
import { useTaken } from "./UntilTaken";

/** A text that the browser would not copy, selected, so that a person can. */
function BlockedText({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <textarea
      ref={field}
      className="text-input"
      readOnly
      rows={4}
      aria-label={d.share_blocked_field()}
      value={text}
    />
  );
}

interface Props {
  readonly shared: Pick<Takeaway, "link" | "words" | "note">;
  /** What else can be taken away: `say` says what was done, `sayBlocked` shows a text that was not copied. */
  readonly renderFiles: (say: (text: string) => void, sayBlocked: (text: string) => void) => ReactNode;
}

function ShareWays({ shared: { link, words, note }, renderFiles }: Props) {
  const [said, setSaid] = useState("");
  const [blocked, setBlocked] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  function say(text: string) {
    setSaid(text);
    setBlocked(null);
  }
  function sayBlocked(text: string) {
    setSaid(d.share_blocked());
    setBlocked(text);
  }
  async function copyLink() {
    if (await copyText(link)) return say(m.share_copied_link());
    say(d.share_blocked());
    field.current?.select();
  }
  async function copyWords() {
    const text = d.share_text({ words, link });
    if (await copyText(text)) return say(d.share_copied_text());
    sayBlocked(text);
  }
  const canShare = typeof navigator !== "undefined" && typeof navigator.share === "function";
  return (
    <>
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
        <button type="button" className="button primary" onClick={() => void copyLink()}>
          <Icon name="link" /> {d.share_copy_link()}
        </button>
        <button type="button" className="button" onClick={() => void copyWords()}>
          {d.share_copy_text()}
        </button>
        <EmbedButton link={link} />
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
      </div>
      <p className="note">
        <span role="status" className="strong" data-part="copied">
          {said}
        </span>{" "}
        {sentences([note, d.share_card()])}
      </p>
      {blocked !== null && <BlockedText key={blocked} text={blocked} />}
      {renderFiles(say, sayBlocked)}
    </>
  );
}

/** The link, the words and the files of what is on screen, to take away: once the browser has its address to say. */
export function SharePanel(props: Props) {
  return (
    <section className="share isolate" id="share" tabIndex={-1} aria-label={d.share_heading()}>
      <h2>{d.share_heading()}</h2>
      {useTaken() && <ShareWays {...props} />}
    </section>
  );
}
