import { useCallback, useMemo, useState } from "react";
import { Sentence } from "../../../controls/Sentence";
import { crisesOf, pricingPairs } from "../../../domain/crisesOf";
import type { FigureRef } from "../../../domain/figureRef";
import { modelMix, riskClasses } from "../../../domain/modelMix";
import type { PastReturns } from "../../../domain/pastReturns";
import type { CrisisRef } from "../../../domain/replayRef";
import { downloadText } from "../../../export/downloadText";
import { shareAddress } from "../../../state/syncLink";
import { crisisWords, pairWords } from "../../../text/crisisWords";
import { r } from "../../../text/replayMessages";
import { outcomeOnScreen } from "../outcomeOnScreen";
import { WhenOpen } from "../replay/WhenOpen";
import type { SectionProps } from "../SectionProps";
import { CrisesTable } from "./CrisesTable";
import { CrisisBars, PairBars } from "./CrisisBars";
import { CrisisCard } from "./CrisisCard";

interface Props extends SectionProps {
  readonly past: PastReturns;
}

function isCrisisRef(figure: FigureRef): figure is CrisisRef {
  return ["crisis", "crisis-left", "class-fall"].includes(figure.kind);
}

/** Both mixes in three crises, and private assets on the market and by appraisal. */
export function CrisesPanel({ atlas, outcome, past, choices }: Props) {
  const [asked, setAsked] = useState<CrisisRef | null>(null);
  const crises = useMemo(() => crisesOf(atlas, outcome, past, choices), [atlas, outcome, past, choices]);
  const mix = useMemo(
    () => modelMix(atlas, outcome, riskClasses(atlas), choices.unknown),
    [atlas, outcome, choices.unknown],
  );
  const pairs = useMemo(() => pricingPairs(past), [past]);
  const onAsk = useCallback((figure: FigureRef) => setAsked(isCrisisRef(figure) ? figure : null), []);
  async function download() {
    const { crisesCsv } = await import("../../../export/crisesCsv");
    const link = shareAddress(outcomeOnScreen(outcome).scenario, "table");
    downloadText("nestshift-crises.csv", "text/csv", crisesCsv(atlas, outcome, { past, crises, mix }, link));
  }
  return (
    <>
      <p className="quiet">{r.crises_deck()}</p>
      <div className="crises-columns">
        <CrisisBars crises={crises} onAsk={onAsk} />
        <div className="replay-words" data-part="crisis-words">
          <h3>{r.words()}</h3>
          {crisisWords(atlas, crises, mix, choices).map((parts, index) => (
            <p key={index}>
              <Sentence parts={parts} onAsk={onAsk} />
            </p>
          ))}
        </div>
      </div>
      <WhenOpen summary={r.crises_table_open()}>
        {() => <CrisesTable atlas={atlas} past={past} mix={mix} crises={crises} onAsk={onAsk} />}
      </WhenOpen>
      <div className="crises-pairs">
        <h3>{r.pairs_heading()}</h3>
        <p className="quiet">{r.pairs_deck()}</p>
        <PairBars atlas={atlas} pairs={pairs} mix={mix} onAsk={onAsk} />
        <div className="replay-words" data-part="pair-words">
          {pairWords(atlas, pairs).map((parts, index) => (
            <p key={index}>
              <Sentence parts={parts} onAsk={onAsk} />
            </p>
          ))}
        </div>
      </div>
      <details className="replay-more" data-part="crises-method">
        <summary>{r.method()}</summary>
        <ul className="replay-method">
          {[
            r.crises_method_sum(),
            r.crises_method_left(),
            r.method_look(),
            r.crises_method_limits(),
            ...past.notes.falls,
          ].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <button type="button" className="button small" onClick={() => void download()}>
        {r.csv_crises()}
      </button>
      {asked && (
        <CrisisCard
          key={JSON.stringify(asked)}
          atlas={atlas}
          outcome={outcome}
          past={past}
          crises={crises}
          figure={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
