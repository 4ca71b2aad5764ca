import { useCallback } from "react";
import { RangeSlider } from "../../../controls/RangeSlider";
import { Sentence } from "../../../controls/Sentence";
import { Track } from "../../../controls/Track";
import type { ModelView } from "../../../domain/explainModel";
import { formatRate } from "../../../format/rate";
import { cancelDrag } from "../../../state/actions";
import { locale } from "../../../text/messages";
import { ratePart } from "../../../text/modelParts";
import { o } from "../../../text/outcomeMessages";
import { fill } from "../../../text/parts";
import type { SectionProps } from "../SectionProps";
import { Glossed } from "../../site/Glossed";

const MOST = 100; // per cent of the way to 1
const RANGE = { max: MOST, end: MOST, step: 1, leap: 10 };
const TICKS = [0, 25, 50, 75, 100];

type Props = Pick<SectionProps, "choices" | "onChange" | "onAsk"> & { readonly view: ModelView };

/** Correlations moved towards 1, as they move in a crisis, and what that does to the swing. */
export function StressDial({ view, choices, onChange, onAsk }: Props) {
  const { stress } = choices;
  const [before, after] = [ratePart(view, "swing", "before"), ratePart(view, "swing", "after")];
  // Of what the gesture has come to: the last step may not be drawn yet.
  const onRelease = useCallback(() => onChange({}), [onChange]);
  const share = formatRate(stress, locale, 0);
  return (
    <div className="stress">
      <h3>{o.stress()}</h3>
      <p className="field-label" aria-hidden="true">
        {o.stress_label()}
      </p>
      <div className="stress-track">
        <Track
          points={stress}
          max={MOST}
          ticks={TICKS}
          paint="var(--accent)"
          labels={(value) => formatRate(value, locale, 0)}
        />
        <RangeSlider
          label={o.stress_label()}
          value={stress}
          range={RANGE}
          spoken={o.stress_spoken({ stress, before: before.text, after: after.text })}
          onDrag={(wish) => onChange({ stress: Math.max(0, Math.min(MOST, wish)) }, false)}
          onRelease={onRelease}
          onCancel={cancelDrag}
        />
      </div>
      <p>
        {stress === 0 ? (
          <Glossed text={o.stress_none()} />
        ) : (
          <Sentence
            parts={fill(o.stress_effect, { stress: share, before, after })}
            onAsk={onAsk}
            className="strong"
          />
        )}
      </p>
    </div>
  );
}
