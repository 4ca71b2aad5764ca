import { Figure } from "../../controls/Figure";
import { leavesUnder, type AssetNode } from "../../domain/assetTree";
import type { Outcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import { money, moneyBy } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { s } from "../../text/sourcesMessages";

/** The estimated leaves and groups under a node, in tree order. */
function estimatedUnder({ tree }: Outcome["releaseTree"], top: AssetNode): readonly AssetNode[] {
  const inside = new Set<string>();
  for (const leaf of leavesUnder(tree, [top.id]))
    for (let node: AssetNode | undefined = leaf; node;) {
      inside.add(node.id);
      node = node.id === top.id || node.parent === null ? undefined : tree.byId.get(node.parent);
    }
  return [...tree.byId.values()].filter(({ id, basis }) => inside.has(id) && basis !== "published");
}

function Row({ node }: { node: AssetNode }) {
  const { id, label, usdMillions, basis, low, high, formula } = node;
  return (
    <tr data-method={id}>
      <th scope="row">{label}</th>
      <td>
        <Figure value={usdMillions} unit="usdMillions" figure={{ kind: "node", id }} onAsk={ask}>
          {moneyBy(usdMillions, basis)}
        </Figure>
      </td>
      <td>
        {low !== undefined &&
          high !== undefined &&
          s.methods_range_ends({ low: money(low), high: money(high) })}
      </td>
      <td>{basisText(basis)}</td>
      <td>{formula}</td>
    </tr>
  );
}

/** How every part that nobody prints was made, plan type by plan type. */
export function MethodsSection({ outcome }: { outcome: Outcome }) {
  const { releaseTree } = outcome;
  const heads = [s.methods_part(), s.methods_amount(), s.methods_range(), s.methods_basis(), s.methods_how()];
  return (
    <section id="methods" tabIndex={-1}>
      <h2>{s.methods_heading()}</h2>
      <p className="text">{s.methods_text({ release: releaseTree.release.label })}</p>
      {releaseTree.tree.root.children.map((top) => {
        const nodes = estimatedUnder(releaseTree, top);
        if (nodes.length === 0) return null;
        return (
          <details key={top.id} className="methods-group">
            <summary>{s.methods_group({ label: top.label, count: nodes.length })}</summary>
            <div className="table-scroll words-table" tabIndex={0} role="region" aria-label={top.label}>
              <table aria-label={top.label}>
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
                  {nodes.map((node) => (
                    <Row key={node.id} node={node} />
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        );
      })}
    </section>
  );
}
