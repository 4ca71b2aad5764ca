import { sourceKey } from "../../charts/shared/sourceKey";
import { Figure } from "../../controls/Figure";
import { Icon } from "../../controls/Icon";
import { pathUp, type AssetNode } from "../../domain/assetTree";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { formatDate } from "../../format/date";
import { formatChartShare } from "../../format/share";
import { openPage } from "../../state/actions";
import { zoomMarket } from "../../state/marketActions";
import { ask } from "../../state/asked";
import { amountInUnit, changeInUnit } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { k } from "../../text/marketMessages";
import { locale, m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { marketRows } from "./marketRows";

const INDENT = 16; // px for each level

function Row({
  atlas,
  view,
  node,
  level,
}: {
  atlas: Atlas;
  view: MarketView;
  node: AssetNode;
  level: number;
}) {
  const { id, label, usdMillions, basis, children } = node;
  const { tree } = view.releaseTree;
  const before = view.since?.tree.byId.get(id)?.usdMillions;
  const share = (10_000 * usdMillions) / tree.root.usdMillions;
  return (
    <tr
      data-node={id}
      {...(children.length > 0 ? { "data-group": id } : {})}
      data-value={usdMillions}
      data-before={before ?? usdMillions}
      data-unit="usdMillions"
    >
      <th scope="row" style={{ paddingLeft: level * INDENT }}>
        <span className="row-head">
          <button
            type="button"
            className="row-source"
            aria-label={d.source_of({ label })}
            onClick={() => ask({ kind: "row", id })}
            onKeyDown={(event) => event.key === sourceKey && ask({ kind: "row", id })}
          >
            <Icon name="info" />
          </button>
          {children.length > 0 && node !== tree.root ? (
            <button
              type="button"
              className="text-button strong"
              aria-label={m.zoom_to({ label })}
              onClick={() => zoomMarket(atlas, id)}
            >
              {label}
            </button>
          ) : (
            label
          )}
        </span>
      </th>
      <td data-value={usdMillions} data-unit="usdMillions">
        {amountInUnit(usdMillions, view)}
      </td>
      <td data-value={share} data-unit="bp">
        {formatChartShare(share, locale)}
      </td>
      <td>{basisText(basis)}</td>
      {view.since && (
        <>
          <td>
            {before === undefined
              ? k.table_not_there({ release: view.since.release.label })
              : amountInUnit(before, view)}
          </td>
          <td>
            {before === undefined ? (
              d.none()
            ) : (
              <Figure
                value={usdMillions - before}
                unit="usdMillions"
                figure={{ kind: "node-change", id }}
                onAsk={ask}
              >
                {changeInUnit(usdMillions - before, view)}
              </Figure>
            )}
          </td>
        </>
      )}
      <td>
        <button
          type="button"
          className="text-button"
          aria-label={k.redirect_node({ label })}
          onClick={() => openPage(atlas, "/", { base: [id], chart: "auto" })}
        >
          {k.redirect_this()}
        </button>
      </td>
    </tr>
  );
}

/** All parts of the market, or of the node zoomed into, groups and leaves, in tree order. */
export function MarketTable({ atlas, view }: { atlas: Atlas; view: MarketView }) {
  const { release, tree } = view.releaseTree;
  const rows = marketRows(view);
  const top = pathUp(tree, rows[0]!.id).length;
  const heads = [k.table_part(), k.table_amount(), k.table_share(), k.table_basis()];
  if (view.since) heads.push(k.table_since({ release: view.since.release.label }), k.table_change());
  return (
    <div className="table-scroll market-table" tabIndex={0} role="region" aria-label={k.table_name()}>
      <table aria-label={k.table_name()}>
        <caption>{k.table_caption({ date: formatDate(release.asOf, locale) })}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">{k.redirect_this()}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => (
            <Row
              key={node.id}
              atlas={atlas}
              view={view}
              node={node}
              level={pathUp(tree, node.id).length - top}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
