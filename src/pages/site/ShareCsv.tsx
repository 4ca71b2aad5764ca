import { downloadText } from "../../export/downloadText";
import { d } from "../../text/onDemandMessages";
import { SharePanel } from "./SharePanel";

interface Props {
  readonly link: string;
  readonly words: string;
  readonly note: string;
  readonly fileName: string;
  readonly makeCsv: () => Promise<string>;
}

/** The link, the words and the CSV of what is on screen. */
export function ShareCsv({ link, words, note, fileName, makeCsv }: Props) {
  return (
    <SharePanel
      shared={{ link, words, note }}
      renderFiles={() => (
        <button
          type="button"
          className="button"
          onClick={() => void makeCsv().then((text) => downloadText(fileName, "text/csv", text))}
        >
          {d.share_download_csv()}
        </button>
      )}
    />
  );
}
