import { useRef, useState } from "react";
import { Icon } from "../../../controls/Icon";
import { Select } from "../../../controls/Select";
import { copyRich } from "../../../export/copyRich";
import { downloadFile } from "../../../export/downloadFile";
import { t } from "../../../text/fileMessages";
import { sentences } from "../../../text/sentences";
import { Citation } from "./Citation";
import type { FileKind } from "./madeFile";
import { pictureForms } from "./pictureForms";
import type { Takeaway } from "./Takeaway";
import { usePrint } from "./usePrint";
import "./take.css";

const KINDS: readonly { readonly kind: FileKind; readonly label: () => string }[] = [
  { kind: "svg", label: t.download_svg },
  { kind: "png", label: t.download_png },
  { kind: "csv", label: t.download_csv },
  { kind: "xlsx", label: t.download_xlsx },
  { kind: "json", label: t.download_json },
];

const FORM_NAMES: Readonly<Record<string, () => string>> = {
  preview: t.size_preview,
  square: t.size_square,
  tall: t.size_tall,
};

type FormId = (typeof pictureForms)[number]["id"];

async function loadFiles(takeaway: Takeaway) {
  const [{ madeFile, madePng }, makeParts] = await Promise.all([import("./madeFile"), takeaway.load()]);
  return { madeFile, madePng, parts: makeParts() };
}

/** The PNG is what a browser refuses to draw where canvases are blocked; all else fails only for want of a network. */
function failureText(kind: FileKind, error: unknown): string {
  const isMissing = error instanceof TypeError && /import|fetch|module/i.test(error.message);
  return kind === "png" && !isMissing ? t.picture_failed() : t.file_failed();
}

interface Props {
  readonly takeaway: Takeaway;
  readonly onSay: (said: string) => void;
  readonly onBlocked: (text: string) => void;
}

/** The files of a view, and what of it goes on the clipboard. All is made here, when it is asked for. */
export function TakeFiles({ takeaway, onSay, onBlocked }: Props) {
  const [formId, setFormId] = useState<FormId>("2");
  const busy = useRef(false);
  const print = usePrint(takeaway);
  const form = pictureForms.find(({ id }) => id === formId)!;

  /** One thing at a time; what fails is said. */
  async function make(kind: FileKind, work: () => Promise<string | null>) {
    if (busy.current) return;
    busy.current = true;
    onSay(t.making());
    try {
      const said = await work();
      if (said !== null) onSay(said);
    } catch (error) {
      onSay(failureText(kind, error));
    } finally {
      busy.current = false;
    }
  }

  function download(kind: FileKind) {
    void make(kind, async () => {
      const { madeFile, parts } = await loadFiles(takeaway);
      const size = kind === "png" ? `-${form.id}` : "";
      const name = `${takeaway.name}${size}.${kind}`;
      downloadFile(name, await madeFile(kind, parts, form));
      return t.made({ name });
    });
  }

  function copyImage() {
    void make("png", async () => {
      const picture = loadFiles(takeaway).then(({ madePng, parts }) => madePng(parts, form));
      if (await copyRich({ "image/png": picture })) return t.copied_image();
      await picture; // fails where there is no picture, for another reason than a blocked clipboard
      return t.image_blocked();
    });
  }

  function copyTable() {
    void make("csv", async () => {
      const text = loadTexts(takeaway);
      const blob = (type: "text/html" | "text/plain") =>
        text.then((forms) => new Blob([forms[type]], { type }));
      if (await copyRich({ "text/html": blob("text/html"), "text/plain": blob("text/plain") }))
        return t.copied_table();
      onBlocked((await text)["text/plain"]);
      return null;
    });
  }

  return (
    <div className="take">
      <div>
        <h3>{t.files_heading()}</h3>
        <div className="take-row">
          {KINDS.map(({ kind, label }) => (
            <button key={kind} type="button" className="button" onClick={() => download(kind)}>
              <Icon name="download" /> {label()}
            </button>
          ))}
          <button type="button" className="button" onClick={() => void print()}>
            {t.print()}
          </button>
        </div>
        <Select label={t.size()} value={formId} onChange={(id) => setFormId(id as FormId)}>
          {pictureForms.map(({ id, scale }) => (
            <option key={id} value={id}>
              {FORM_NAMES[id]?.() ?? t.size_chart({ scale })}
            </option>
          ))}
        </Select>
        <p className="note">{sentences([t.files_note(), t.card_note()])}</p>
      </div>
      <div>
        <h3>{t.copy_heading()}</h3>
        <div className="take-row">
          <button type="button" className="button" onClick={copyImage}>
            {t.copy_image()}
          </button>
          <button type="button" className="button" onClick={copyTable}>
            {t.copy_table()}
          </button>
        </div>
        <Citation takeaway={takeaway} onSay={onSay} />
      </div>
    </div>
  );
}

async function loadTexts(takeaway: Takeaway) {
  const [{ htmlTable }, { tsvTable }, makeParts] = await Promise.all([
    import("../../../export/htmlTable"),
    import("../../../export/tsvTable"),
    takeaway.load(),
  ]);
  const { tables, facts } = makeParts();
  return { "text/html": htmlTable(tables[0], facts), "text/plain": tsvTable(tables[0], facts) };
}
