import { measureText } from "../../../charts/shared/measureText";
import { useWidth } from "../../../charts/shared/useWidth";
import { Terms } from "../../../charts/terms/Terms";
import { termsLayout } from "../../../charts/terms/termsLayout";
import type { ModelView } from "../../../domain/explainModel";
import type { FigureRef } from "../../../domain/figureRef";
import { TERMS } from "../../../domain/liquidity";
import type { Side } from "../../../domain/modelMix";
import { termsAlternative } from "../../../text/alternatives/riskAlternative";
import { termName, termOf, termPart } from "../../../text/modelParts";
import { d } from "../../../text/onDemandMessages";
import { o } from "../../../text/outcomeMessages";
import { UntilTaken } from "../../site/UntilTaken";

const USUAL_WIDTH = 972; // px, until measured
const SIDES = ["before", "after"] as const;

/** A side of the move by its name. */
function sideOf(bar: string): Side {
  return bar === "before" ? "before" : "after";
}

/** Bars of the mix before and after, cut by how soon the money can be had, with their key. */
export function TermsChart({ view, onAsk }: { view: ModelView; onAsk: (figure: FigureRef) => void }) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const bars = SIDES.map((side) => ({
    id: side,
    label: o[side](),
    parts: TERMS.map((term) => {
      const { text, value } = termPart(view, term, side);
      return { id: term, points: value, text: o.term_share({ term: termName(term), share: text }) };
    }),
  }));
  const used = TERMS.filter((term) => SIDES.some((side) => termPart(view, term, side).value > 0));
  return (
    <div ref={element}>
      <UntilTaken>
        <Terms
          boxes={termsLayout(bars, width, measureText, textScale)}
          name={o.sold_chart()}
          about={termsAlternative(view)}
          help={o.chart_help()}
          spoken={(bar, id) =>
            o.spoken({
              label: o[sideOf(bar)]() + d.comma() + termName(termOf(id)),
              value: termPart(view, termOf(id), sideOf(bar)).text,
            })
          }
          onAsk={(bar, id) => onAsk({ kind: "sellable", id, at: sideOf(bar) })}
        />
      </UntilTaken>
      <ul className="terms-key">
        {used.map((term) => (
          <li key={term} className={`term-${term}`}>
            <span aria-hidden="true" /> {termName(term)}
          </li>
        ))}
      </ul>
    </div>
  );
}
