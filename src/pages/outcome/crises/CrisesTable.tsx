import type { Atlas } from "../../../domain/atlas";
import type { CrisisOutcome } from "../../../domain/crisesOf";
import type { FigureRef } from "../../../domain/figureRef";
import type { ModelMix } from "../../../domain/modelMix";
import type { PastReturns } from "../../../domain/pastReturns";
import { formatShare } from "../../../format/share";
import { crisisName } from "../../../text/crisisName";
import { crisisFigure, fallFigure } from "../../../text/crisisWords";
import { locale } from "../../../text/messages";
import { r } from "../../../text/replayMessages";
import { AskedFigure } from "../replay/AskedFigure";

interface Props {
  readonly atlas: Atlas;
  readonly past: PastReturns;
  readonly mix: ModelMix;
  readonly crises: readonly CrisisOutcome[];
  readonly onAsk: (figure: FigureRef) => void;
}

function Totals({ crises, onAsk, side }: Pick<Props, "crises" | "onAsk"> & { side: "before" | "after" }) {
  return (
    <tr className="strong" data-side={side}>
      <th scope="row" colSpan={3}>
        {side === "before" ? r.row_mix_before() : r.row_mix_after()}
      </th>
      {crises.map((found) => (
        <td key={found.crisis.id}>
          <AskedFigure part={crisisFigure(found, side)} none={r.no_price()} onAsk={onAsk} />
        </td>
      ))}
    </tr>
  );
}

/** What each class did in each crisis, and both mixes. */
export function CrisesTable({ atlas, past, mix, crises, onAsk }: Props) {
  const shown = mix.classes
    .map((id, place) => ({ id, before: mix.before[place]!, after: mix.after[place]! }))
    .filter(({ before, after }) => before + after > 0);
  const shareText = (share: number) => (share === 0 ? r.nothing() : formatShare(share * 10_000, locale));
  function fallOf(id: string, { crisis, before, after }: CrisisOutcome) {
    const fall = past.falls.find((each) => each.class === id && each.during === crisis.id);
    const isUsed = [before, after].some((side) => side?.parts.some((part) => part.fall.class === id));
    return { part: fall ? fallFigure(fall) : null, isUsed };
  }
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={r.crises_table_region()}>
      <table aria-label={r.crises_table_name()}>
        <caption>{r.crises_table_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{r.col_class()}</th>
            <th scope="col">{r.col_share_before()}</th>
            <th scope="col">{r.col_share_after()}</th>
            {crises.map(({ crisis }) => (
              <th key={crisis.id} scope="col">
                {crisisName(crisis.id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, before, after }) => (
            <tr key={id} data-class={id}>
              <th scope="row">{atlas.classes.get(id)!.label}</th>
              <td>{shareText(before)}</td>
              <td>{shareText(after)}</td>
              {crises.map((found) => {
                const { part, isUsed } = fallOf(id, found);
                return (
                  <td key={found.crisis.id}>
                    <AskedFigure part={part} none={r.no_price()} onAsk={onAsk} />
                    {part && !isUsed && <small className="quiet"> {r.not_chosen()}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
          <Totals crises={crises} onAsk={onAsk} side="before" />
          <Totals crises={crises} onAsk={onAsk} side="after" />
        </tbody>
      </table>
    </div>
  );
}
