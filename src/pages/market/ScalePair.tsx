import { Select } from "../../controls/Select";
import { Sentence } from "../../controls/Sentence";
import type { Atlas } from "../../domain/atlas";
import type { FigureRef } from "../../domain/figureRef";
import type { ScaleItem, ScaleKind } from "../../domain/scaleItems";
import { m } from "../../text/messages";
import { s } from "../../text/scaleMessages";
import { ratioSentence, ratioSizes } from "../../text/ratioSentence";
import { scaleLabel } from "../../text/scaleName";

interface Props {
  readonly atlas: Atlas;
  readonly items: readonly ScaleItem[];
  readonly pair: readonly [string, string];
  readonly onPair: (pair: readonly [string, string]) => void;
  readonly onAsk: (figure: FigureRef) => void;
}

const GROUPS: readonly (readonly [ScaleKind, () => string])[] = [
  ["retirement", s.pair_group_retirement],
  ["destination", s.pair_group_destination],
  ["comparator", s.pair_group_comparator],
];

function Options({ items }: { items: readonly ScaleItem[] }) {
  return GROUPS.map(([kind, label]) => (
    <optgroup key={kind} label={label()}>
      {items
        .filter((item) => item.kind === kind)
        .map((item) => (
          <option key={item.id} value={item.id}>
            {scaleLabel(item)}
          </option>
        ))}
    </optgroup>
  ));
}

/** Two items of choice against each other, in words. */
export function ScalePair({ atlas, items, pair, onPair, onAsk }: Props) {
  const [firstId, secondId] = pair;
  const first = items.find(({ id }) => id === firstId);
  const second = items.find(({ id }) => id === secondId);
  return (
    <div className="scale-pair">
      {first && second && first !== second ? (
        <div data-part="ratio" role="status">
          <p className="scale-ratio">
            <Sentence parts={ratioSentence(first, second, atlas)} onAsk={onAsk} className="accent" />
          </p>
          <p className="scale-sizes">
            <Sentence parts={ratioSizes(first, second)} onAsk={onAsk} className="strong" />
            {(first.weak || second.weak) && <strong className="weak">{m.gap() + s.ratio_weak()}</strong>}
          </p>
        </div>
      ) : (
        <p className="scale-ratio" data-part="ratio" role="status">
          {s.pair_same()}
        </p>
      )}
      <div className="scale-choices" role="group" aria-label={s.pair()}>
        <Select label={s.pair_first()} value={firstId} onChange={(id) => onPair([id, secondId])}>
          <Options items={items} />
        </Select>
        <Select label={s.pair_second()} value={secondId} onChange={(id) => onPair([firstId, id])}>
          <Options items={items} />
        </Select>
        <button type="button" className="button" onClick={() => onPair([secondId, firstId])}>
          {s.pair_swap()}
        </button>
      </div>
    </div>
  );
}
