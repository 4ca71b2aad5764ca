import { useMemo, useState } from "react";
import { PhaseIn } from "../../../charts/phaseIn/PhaseIn";
import { phaseInLayout } from "../../../charts/phaseIn/phaseInLayout";
import { measureText } from "../../../charts/shared/measureText";
import { sourceKey } from "../../../charts/shared/sourceKey";
import { useWidth } from "../../../charts/shared/useWidth";
import { Choice } from "../../../controls/Choice";
import type { FigureRef } from "../../../domain/figureRef";
import type { PhaseStudy } from "../../../domain/phaseStudy";
import { phaseAlternative } from "../../../text/alternatives/phaseAlternative";
import { p } from "../../../text/phaseInMessages";
import { spokenPhaseYear } from "../../../text/spokenPhaseYear";
import { phaseLayers, type PhaseView } from "./phaseLayers";
import { PhaseReadout } from "./PhaseReadout";

interface Props {
  readonly study: PhaseStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

const USUAL_WIDTH = 972; // px, until measured

/** The mix by year: what is in the destinations, or all of it, with the amounts of one year. */
export function PhaseChart({ study, onAsk }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const [view, setView] = useState<PhaseView>("moved");
  const [held, setHeld] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const input = useMemo(() => phaseLayers(study, view), [study, view]);
  const boxes = useMemo(() => phaseInLayout(input, width, measureText, textScale), [input, width, textScale]);
  const about = useMemo(() => phaseAlternative(study, view), [study, view]);
  const last = study.years.length - 1;
  // Held at no year, the cursor stands at the last one.
  const shown = Math.min(last, pointed ?? held ?? last);
  const year = study.years[shown]!;
  return (
    <section className="phase-section" aria-label={p.chart_name({ last })}>
      <Choice
        legend={p.chart_choice()}
        options={[
          { value: "moved", label: p.chart_moved() },
          { value: "mix", label: p.chart_mix() },
        ]}
        value={view}
        onChange={setView}
      />
      <PhaseReadout study={study} year={year} view={view} onAsk={onAsk} />
      <div ref={element}>
        <PhaseIn
          boxes={boxes}
          textScale={textScale}
          labels={{
            name: p.chart_name({ last }),
            about,
            help: p.chart_help({ key: sourceKey }),
            spoken: spokenPhaseYear(study, year),
          }}
          shown={shown}
          actions={{
            hold: (index) => {
              setPointed(null);
              setHeld(index);
            },
            point: setPointed,
            ask: () => onAsk({ kind: "phase-total", year: year.year }),
          }}
        />
      </div>
      <p className="note">{p.chart_hint()}</p>
    </section>
  );
}
