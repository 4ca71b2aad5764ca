import { useRef, useState } from "react";
import type { Atlas } from "../../../domain/atlas";
import type { OwnPlan } from "../../../domain/ownPlan";
import { parseDollars } from "../../../domain/parseDollars";
import { money } from "../../../text/amount";
import { o } from "../../../text/ownMessages";
import { cleanedTexts, refusalText } from "./faultText";
import { PlanClasses } from "./PlanClasses";
import { PlanFaults } from "./PlanFaults";
import { TemplateButton } from "./TemplateButton";
import { usePlanReader } from "./usePlanReader";

interface Props {
  readonly atlas: Atlas;
  readonly onUse: (plan: OwnPlan) => void;
}

const LONG = 50_000; // characters, above which a file is not put into the field

/** Where a plan is pasted or opened, read line by line, and its classes are confirmed. */
export function PlanForm({ atlas, onUse }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [total, setTotal] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map());
  const { reading, busy, read, open } = usePlanReader(atlas);
  const { draft, refused, file, encoding } = reading;
  const parsed = parseDollars(total);
  const whole = "usd" in parsed ? parsed.usd : null;
  const faulty = draft !== null && draft.faults.length > 0;

  function check() {
    setChosen(new Map());
    const { value } = field.current!;
    void read(value === "" && file !== null ? reading.text : value, whole, {
      file: value === "" ? file : null,
      encoding,
    });
  }
  async function openFile(picked: File | undefined) {
    if (!picked) return;
    setChosen(new Map());
    const text = await open(picked, whole, (found) => found.length > LONG);
    field.current!.value = text !== null && text.length <= LONG ? text : "";
  }
  return (
    <>
      <p>{o.intro()}</p>
      <label className="field-label" htmlFor="plan-text">
        {o.paste()}
      </label>
      <textarea
        id="plan-text"
        ref={field}
        className="text-input plan-text"
        rows={7}
        spellCheck={false}
        placeholder={o.example()}
        data-first-focus=""
      />
      {file !== null && <p className="note">{o.file_held({ name: file })}</p>}
      {draft?.byShare && (
        <label className="plan-total">
          <span className="field-label">{o.total()}</span>
          <input
            type="text"
            inputMode="decimal"
            className="text-input"
            value={total}
            onChange={(event) => setTotal(event.target.value)}
          />
          <span className="note">{total !== "" && whole === null ? o.total_wrong() : o.total_hint()}</span>
        </label>
      )}
      <p className="plan-ways">
        <button type="button" className="button primary" aria-disabled={busy} onClick={() => busy || check()}>
          {o.check()}
        </button>
        <label className="button plan-file">
          {o.open_file()}
          <input
            type="file"
            className="sr-only"
            accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
            onChange={(event) => {
              void openFile(event.target.files?.[0]);
              // The same file, mended, can be opened again.
              event.target.value = "";
            }}
          />
        </label>
        <TemplateButton />
      </p>
      <p role="status" className="note">
        {busy ? o.reading() : ""}
      </p>
      {refused && (
        <p role="alert" className="warn" data-part="plan-refused" data-reason={refused}>
          {refusalText(refused)}
        </p>
      )}
      {draft && faulty && <PlanFaults draft={draft} />}
      {draft && !faulty && (
        <section className="plan-found" data-part="plan-found">
          <p role="status" className="strong">
            {o.found({
              count: draft.holdings.length,
              amount: money(
                draft.holdings.reduce((all, { usd }) => all + usd, 0),
                "usd",
              ),
            })}
          </p>
          {cleanedTexts(draft, encoding).map((text) => (
            <p key={text} className="warn" data-part="plan-cleaned">
              {text}
            </p>
          ))}
          <PlanClasses
            key={reading.text}
            atlas={atlas}
            holdings={draft.holdings}
            chosen={chosen}
            onChoose={(line, assetClass) => setChosen(new Map(chosen).set(line, assetClass))}
          />
          <button
            type="button"
            className="button primary"
            onClick={() =>
              onUse(
                draft.holdings.map(({ line, label, usd, assetClass }) => ({
                  label,
                  usd,
                  assetClass: chosen.get(line) ?? assetClass,
                })),
              )
            }
          >
            {o.use()}
          </button>
        </section>
      )}
    </>
  );
}
