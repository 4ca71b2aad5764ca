import { Figure } from "../../../controls/Figure";
import { movedFill } from "../../../charts/shared/tileFill";
import { FAMILY } from "../../../domain/explainPhaseIn";
import type { FigureRef } from "../../../domain/figureRef";
import type { PhaseYear } from "../../../domain/phaseIn";
import { familiesAt, thereAt, type PhaseStudy } from "../../../domain/phaseStudy";
import { WHOLE } from "../../../domain/scenario";
import { formatShare } from "../../../format/share";
import { money } from "../../../text/amount";
import { familyName } from "../../../text/familyName";
import { locale } from "../../../text/messages";
import { p } from "../../../text/phaseInMessages";
import { phaseYearName } from "../../../text/phaseYearName";
import { familyFill, type PhaseView } from "./phaseLayers";

interface Props {
  readonly study: PhaseStudy;
  readonly year: PhaseYear;
  readonly view: PhaseView;
  readonly onAsk: (figure: FigureRef) => void;
}

interface PartProps {
  readonly label: string;
  readonly paint: string | null;
  readonly value: number;
  readonly figure: FigureRef;
  readonly part: FigureRef;
  readonly total: number;
  readonly onAsk: Props["onAsk"];
}

/** A part of the mix: its colour, its money, its share of all. */
function Part({ label, paint, value, figure, part, total, onAsk }: PartProps) {
  const share = total === 0 ? 0 : (WHOLE * value) / total;
  return (
    <div className="phase-part">
      <dt>
        {paint !== null && (
          <svg className="swatch" width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" rx="1" fill={paint} />
          </svg>
        )}
        {label}
      </dt>
      <dd>
        <Figure value={value} unit="usdMillions" figure={figure} onAsk={onAsk}>
          {money(value)}
        </Figure>
        {value > 0 && (
          <Figure value={share} unit="bp" figure={part} onAsk={onAsk} className="phase-share">
            {formatShare(share, locale)}
          </Figure>
        )}
      </dd>
    </div>
  );
}

/** The key of the chart, and the amounts of the year under its cursor. */
export function PhaseReadout({ study, year, view, onAsk }: Props) {
  const { total } = year;
  const at = { year: year.year };
  const common = { total, onAsk };
  const families = familiesAt(study, year);
  const there = thereAt(year);
  return (
    <dl className="phase-reading" data-year={year.year} aria-label={p.reading()}>
      <div className="phase-part phase-part-total">
        <dt>{p.reading_total({ year: phaseYearName(year.year) })}</dt>
        <dd>
          <Figure value={total} unit="usdMillions" figure={{ kind: "phase-total", ...at }} onAsk={onAsk}>
            {money(total)}
          </Figure>
        </dd>
      </div>
      {study.destinations.map(({ destination: { id, label } }) => (
        <Part
          key={id}
          label={label}
          paint={movedFill(id)}
          value={year.reached[id]!}
          figure={{ kind: "phase-holding", id, ...at }}
          part={{ kind: "phase-part", id, ...at }}
          {...common}
        />
      ))}
      {view === "mix" &&
        study.families.map((family) => (
          <Part
            key={family}
            label={familyName(family)}
            paint={familyFill(family)}
            value={families[family]!}
            figure={{ kind: "phase-family", id: family, ...at }}
            part={{ kind: "phase-part", id: FAMILY + family, ...at }}
            {...common}
          />
        ))}
      <Part
        label={p.stays()}
        paint={null}
        value={total - there}
        figure={{ kind: "phase-stays", ...at }}
        part={{ kind: "phase-part", id: "stays", ...at }}
        {...common}
      />
    </dl>
  );
}
