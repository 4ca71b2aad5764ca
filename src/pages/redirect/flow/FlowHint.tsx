import { HintCard } from "../../../charts/shared/HintCard";
import type { Atlas } from "../../../domain/atlas";
import type { FigureRef } from "../../../domain/figureRef";
import type { FlowSource } from "../../../domain/flows";
import type { Outcome } from "../../../domain/outcome";
import { ask } from "../../../state/asked";
import { amountInUnit, percentOf } from "../../../text/amount";
import { basisText } from "../../../text/basisText";
import { f } from "../../../text/flowMessages";
import { d } from "../../../text/onDemandMessages";
import type { FlowMark } from "./flowMark";
import { ribbonAmount, saidAmount } from "./flowLooks";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly mark: FlowMark;
  readonly onAsk: () => void;
}

function More({ label, figure }: { label: string; figure: FigureRef }) {
  return (
    <button type="button" className="button small" onClick={() => ask(figure)}>
      {label}
    </button>
  );
}

/** What asks where the money of a source comes from. */
export function sourceRef({ id }: FlowSource, outcome: Outcome): FigureRef {
  return { kind: outcome.scenario.flow === "class" ? "class" : "draw", id };
}

/** What the tooltip of a ribbon or of an end says, and its ways on: its source, and those of its ends. */
export function FlowHint({ atlas, outcome, mark, onAsk }: Props) {
  const { moved, baseBasis, inflow } = outcome;
  const shareOf = (value: number, all: number) => percentOf((100 * value) / all);
  if (mark.kind === "smaller")
    return (
      <>
        <p role="tooltip" className="font-semibold">
          {f.smaller({
            count: mark.from.length,
            to: atlas.destinations.get(mark.to)!.shortLabel,
            amount: saidAmount(mark.value, "estimated", outcome),
          })}
        </p>
        <button type="button" className="button small mt-2" onClick={onAsk}>
          {f.open_smaller()}
        </button>
      </>
    );
  if (mark.kind === "source") {
    const { source } = mark;
    const kind = atlas.classes.get(source.assetClass)!.label;
    const lines = [
      saidAmount(source.draw, source.basis, outcome),
      f.of_moved({ share: shareOf(source.draw, moved) }),
      f.of_before({ amount: amountInUnit(source.before, outcome) }),
      d.tile_kind({ kind, basis: basisText(source.basis) }),
    ];
    return <HintCard label={source.label} lines={lines} onAsk={onAsk} onZoom={null} />;
  }
  const destination = atlas.destinations.get(mark.to)!;
  const { label, wholeLabel, shortLabel } = destination;
  if (mark.kind === "target") {
    const percent = outcome.reached.find((reached) => reached.destination === destination)?.percent ?? null;
    const lines = [
      saidAmount(inflow[mark.to]!, baseBasis, outcome),
      f.of_moved({ share: shareOf(inflow[mark.to]!, moved) }),
      ...(percent === null ? [] : [f.of_market({ percent: percentOf(percent), whole: wholeLabel })]),
    ];
    const more =
      percent === null ? null : (
        <More label={d.what_percent({ whole: wholeLabel })} figure={{ kind: "percent", id: mark.to }} />
      );
    return <HintCard label={label} lines={lines} onAsk={onAsk} onZoom={null} more={more} />;
  }
  const { source, value } = mark;
  return (
    <HintCard
      label={f.to({ from: source.shortLabel, to: shortLabel })}
      lines={[
        ribbonAmount(value, source, outcome),
        f.of_moved({ share: shareOf(value, moved) }),
        f.of_source({ share: shareOf(value, source.draw), from: source.shortLabel }),
        f.of_target({ share: shareOf(value, inflow[mark.to]!), to: shortLabel }),
        basisText(source.basis),
      ]}
      onAsk={onAsk}
      onZoom={null}
      more={
        <>
          <More label={d.source_of({ label: source.shortLabel })} figure={sourceRef(source, outcome)} />
          <More label={d.source_of({ label: shortLabel })} figure={{ kind: "inflow", id: mark.to }} />
        </>
      }
    />
  );
}
