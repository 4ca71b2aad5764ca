import { useState } from "react";
import { Icon } from "../../../controls/Icon";
import { NumberField } from "../../../controls/NumberField";
import { Sentence } from "../../../controls/Sentence";
import { ShareSlider, type SliderActions } from "../../../controls/ShareSlider";
import { Track } from "../../../controls/Track";
import type { FigureRef } from "../../../domain/figureRef";
import { WHOLE, type Factor } from "../../../domain/scenario";
import { formatField, formatShare } from "../../../format/share";
import { locale, m } from "../../../text/messages";
import type { Part } from "../../../text/parts";

/** What a factor shows. `points` and `usual` (where the track ends until it is extended) in basis points. `basis` null: at rest. */
export interface FactorState {
  readonly factor: Factor;
  readonly name: string;
  readonly points: number;
  readonly usual: number;
  readonly spoken: string;
  readonly basis: string | null;
  readonly note: readonly Part[];
  readonly message: string | null;
}

/** What can be done to a factor. */
export interface FactorActions extends SliderActions {
  readonly onSet: (factor: Factor, points: number) => void;
  readonly onType: (factor: Factor, text: string) => void;
  readonly onAsk: (figure: FigureRef) => void;
}

const STEP = 10; // basis points: minus and plus
const TICKS = [100, 500, 1000, 2000];
const TICKS_EXTENDED = [1000, 2500, 5000, 7500];

/** A factor of a chain: name, stepper and field, slider, where it comes from. */
export function FactorLine({ state, actions }: { state: FactorState; actions: FactorActions }) {
  const [extended, setExtended] = useState(false);
  const { factor, name, points, usual, spoken, basis, note, message } = state;
  const max = extended || points > usual ? WHOLE : usual;
  return (
    <div className="route-factor" data-factor={factor}>
      <span className="route-factor-name">{name}</span>
      <span className="stepper">
        <button
          type="button"
          aria-label={m.line_minus({ label: name })}
          onClick={() => actions.onSet(factor, points - STEP)}
        >
          <Icon name="minus" />
        </button>
        <NumberField
          label={m.line_field({ label: name })}
          text={formatField(points, locale)}
          onCommit={(text) => actions.onType(factor, text)}
        />
        <button
          type="button"
          aria-label={m.line_plus({ label: name })}
          onClick={() => actions.onSet(factor, points + STEP)}
        >
          <Icon name="plus" />
        </button>
      </span>
      <span className="route-track">
        <Track
          points={points}
          max={max}
          ticks={max === WHOLE ? TICKS_EXTENDED : TICKS}
          paint="var(--ink)"
          labels={(tick) => formatShare(tick, locale)}
        />
        <ShareSlider
          line={factor}
          label={name}
          points={points}
          room={WHOLE}
          max={max}
          spoken={spoken}
          actions={actions}
        />
      </span>
      {basis !== null && (
        <p className="note route-note">
          <Sentence parts={note} onAsk={actions.onAsk} className="strong" />
          {m.gap()}
          <span className="route-basis">{basis}</span>
        </p>
      )}
      {max < WHOLE && (
        <button
          type="button"
          className="extend route-extend"
          aria-label={m.line_extend_name({ label: name, share: formatShare(WHOLE, locale) })}
          onClick={() => setExtended(true)}
        >
          {m.line_extend({ share: formatShare(WHOLE, locale) })}
        </button>
      )}
      {message && <p className="line-message route-message">{message}</p>}
    </div>
  );
}
