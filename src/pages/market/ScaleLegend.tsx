import { keySquare } from "../../charts/scale/scaleLayout";
import { movedFill } from "../../charts/shared/tileFill";
import type { Outcome } from "../../domain/outcome";
import { formatShare } from "../../format/share";
import { money } from "../../text/amount";
import { baseInSentence } from "../../text/baseName";
import { locale } from "../../text/messages";
import { s } from "../../text/scaleMessages";

const MOST_SIDE = 40; // px of the key square
const SWATCH = { width: 40, height: 14 }; // px

/** What a square is worth, and what the hatch and the dotted edge mean. `perSide`: pixels for the root of a million; null: bars. */
export function ScaleLegend({ outcome, perSide }: { outcome: Outcome; perSide: number | null }) {
  const key = perSide === null ? null : keySquare(perSide, MOST_SIDE);
  const moved = outcome.reached.map(({ destination }) => destination.id);
  const part = SWATCH.width / moved.length;
  const share = formatShare(outcome.movedBp, locale);
  return (
    <ul className="scale-legend">
      {key && (
        <li>
          <svg width={key.side + 2} height={key.side + 2} aria-hidden="true">
            <rect className="scale-key" x="1" y="1" width={key.side} height={key.side} />
          </svg>
          {s.key({ amount: money(key.value) })}
        </li>
      )}
      {moved.length > 0 && (
        <li>
          <svg {...SWATCH} aria-hidden="true">
            {moved.map((id, index) => (
              <rect key={id} x={part * index} width={part} height={SWATCH.height} fill={movedFill(id)} />
            ))}
          </svg>
          {s.key_moved({ share, base: baseInSentence(outcome.roots) })}
        </li>
      )}
      <li>
        <svg {...SWATCH} aria-hidden="true">
          <rect
            className="scale-estimated"
            x="0.5"
            y="0.5"
            width={SWATCH.width - 1}
            height={SWATCH.height - 1}
          />
        </svg>
        {s.key_dotted()}
      </li>
    </ul>
  );
}
