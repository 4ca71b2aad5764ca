import { Scale } from "../../charts/scale/Scale";
import { ScaleBars } from "../../charts/scale/ScaleBars";
import { scaleLayout } from "../../charts/scale/scaleLayout";
import { measureText } from "../../charts/shared/measureText";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { bySize, scaleItems, type ScaleItem } from "../../domain/scaleItems";
import { amountsTable } from "../../export/assumptionsTable";
import { scaleFacts } from "../../export/scaleFacts";
import { scaleState } from "../../export/scaleState";
import { scaleTable } from "../../export/scaleTable";
import { t } from "../../text/fileMessages";
import { plainText } from "../../text/parts";
import { s } from "../../text/scaleMessages";
import { scaleDefinition, scaleLabel } from "../../text/scaleName";
import { sentences } from "../../text/sentences";
import { headlineOf, words } from "../../text/words";
import type { TakenParts } from "../site/take/Takeaway";
import { ScaleLegend } from "./ScaleLegend";
import { scaleLooks } from "./scaleLooks";
import { scaleMarks } from "./scaleMarks";

const nothing = () => undefined;

interface Drawn {
  readonly items: readonly ScaleItem[];
  readonly outcome: Outcome;
  readonly width: number;
}

function Drawing({ items, outcome, width }: Drawn) {
  const looks = scaleLooks(items, outcome);
  const marks = scaleMarks(items, outcome);
  const isSquares = outcome.scenario.scale === "squares";
  const boxes = scaleLayout(marks, width, measureText, 1);
  const drawn = { looks, onAsk: nothing, hintOf: nothing };
  return (
    <div className="scale-picture">
      <ScaleLegend outcome={outcome} perSide={isSquares ? boxes.perSide : null} />
      {isSquares ? (
        <Scale boxes={boxes} name={s.squares_name()} help={s.squares_help()} textScale={1} {...drawn} />
      ) : (
        <ScaleBars scaleMarks={marks} name={s.bars_name()} help={s.bars_help()} {...drawn} />
      )}
    </div>
  );
}

/** What can be taken away of sizes compared. `link`: the full address of the view. */
export function scaleParts(atlas: Atlas, outcome: Outcome, link: string): TakenParts {
  const items = bySize(scaleItems(atlas, outcome).items);
  const moves = outcome.moved > 0 ? plainText(headlineOf(outcome)) : "";
  const amounts = items.map((item) => ({ ...item, label: scaleLabel(item), note: scaleDefinition(item) }));
  return {
    headline: [s.files_headline()],
    deck: sentences([s.note(), moves]),
    base: plainText(words(outcome).from.at(-1)!),
    key: t.frame_key(),
    facts: scaleFacts(atlas, outcome, items, link),
    tables: [scaleTable(items, outcome), amountsTable(amounts)],
    state: scaleState(items, outcome),
    hatches: [...atlas.destinations.keys()],
    draw: ({ width }) => <Drawing items={items} outcome={outcome} width={width} />,
  };
}
