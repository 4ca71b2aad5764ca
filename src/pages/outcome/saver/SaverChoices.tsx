import { Choice } from "../../../controls/Choice";
import { PATHS, TAILS, type ModelChoices } from "../../../domain/modelChoices";
import { formatCount } from "../../../format/money";
import { locale } from "../../../text/messages";
import { s } from "../../../text/saverMessages";
import type { SectionProps } from "../SectionProps";

const ENDS = ["low", "median", "high"] as const;

interface Props {
  readonly choices: ModelChoices;
  readonly onChange: SectionProps["onChange"];
}

/** Whose returns, how they are drawn, how many futures, and which random numbers. */
export function SaverChoices({ choices, onChange }: Props) {
  const { houses, tails, paths, seed } = choices;
  const tailNames = {
    normal: s.tails_normal(),
    student: s.tails_student(),
    bootstrap: s.tails_bootstrap(),
  };
  const houseNames = { low: s.houses_low(), median: s.houses_median(), high: s.houses_high() };
  const isEnd = ENDS.some((end) => end === houses);
  return (
    <div className="saver-choices">
      {tails !== "bootstrap" && (
        <Choice
          legend={s.houses()}
          options={[
            ...ENDS.map((value) => ({ value: value as string, label: houseNames[value] })),
            ...(isEnd ? [] : [{ value: houses, label: s.houses_one() }]),
          ]}
          value={houses}
          onChange={(value) => onChange({ houses: value })}
        />
      )}
      <Choice
        legend={s.tails()}
        options={TAILS.map((value) => ({ value, label: tailNames[value] }))}
        value={tails}
        onChange={(value) => onChange({ tails: value })}
      />
      <Choice
        legend={s.paths()}
        options={PATHS.map((count) => ({ value: String(count), label: formatCount(count, locale) }))}
        value={String(paths)}
        onChange={(value) => onChange({ paths: Number(value) })}
      />
      <span className="saver-seed">
        <button type="button" className="button" onClick={() => onChange({ seed: (seed + 1) % 2 ** 32 })}>
          {s.another_seed()}
        </button>
        <span className="note">{s.seed_note({ seed: String(seed) })}</span>
      </span>
    </div>
  );
}
