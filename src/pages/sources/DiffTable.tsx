import { Figure } from "../../controls/Figure";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import type { NodeDiff, ReleaseDiff } from "../../domain/releaseDiff";
import { ask } from "../../state/asked";
import { amountInUnit, changeInUnit } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { s } from "../../text/sourcesMessages";

interface Props {
  readonly atlas: Atlas;
  readonly diff: ReleaseDiff;
  readonly view: MarketView;
}

function basisChange({ basis: [from, to] }: NodeDiff): string {
  if (from === null || to === null || from === to) return basisText((to ?? from)!);
  return s.diff_basis_change({ from: basisText(from), to: basisText(to) });
}

function vintageText(atlas: Atlas, { newSources, oldSources }: NodeDiff): string {
  const list = (ids: readonly string[]) =>
    new Intl.ListFormat(locale).format(ids.map((id) => atlas.sources.get(id)!.title));
  const said = [
    ...(newSources.length > 0 ? [s.diff_vintage_new({ list: list(newSources) })] : []),
    ...(oldSources.length > 0 ? [s.diff_vintage_old({ list: list(oldSources) })] : []),
  ];
  return said.length === 0 ? s.diff_vintage_same() : said.join(d.semicolon());
}

function Row({ atlas, node, view }: { atlas: Atlas; node: NodeDiff; view: MarketView }) {
  const { id, label, before, after, change } = node;
  const amount = (value: number | null) => (value === null ? s.diff_not_there() : amountInUnit(value, view));
  return (
    <tr data-node={id} data-value={after ?? ""} data-before={before ?? ""} data-unit="usdMillions">
      <th scope="row">{label}</th>
      <td>{amount(before)}</td>
      <td>
        {after === null ? (
          amount(after)
        ) : (
          <Figure value={after} unit="usdMillions" figure={{ kind: "row", id }} onAsk={ask}>
            {amount(after)}
          </Figure>
        )}
      </td>
      <td>
        {change !== null && (
          <Figure value={change} unit="usdMillions" figure={{ kind: "node-change", id }} onAsk={ask}>
            {changeInUnit(change, view)}
          </Figure>
        )}
      </td>
      <td>{basisChange(node)}</td>
      <td className="vintage">{vintageText(atlas, node)}</td>
    </tr>
  );
}

/** Two releases node by node: amounts, how they came about, which publications they are read from. */
export function DiffTable({ atlas, diff, view }: Props) {
  const label = (id: string) => atlas.releases.get(id)!.release.label;
  const heads = [
    s.diff_part(),
    label(diff.older),
    label(diff.newer),
    s.diff_change(),
    s.diff_basis(),
    s.diff_vintage(),
  ];
  return (
    <div className="table-scroll words-table" tabIndex={0} role="region" aria-label={s.diff_caption()}>
      <table aria-label={s.diff_caption()} className="diff-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {diff.nodes.map((node) => (
            <Row key={node.id} atlas={atlas} node={node} view={view} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
