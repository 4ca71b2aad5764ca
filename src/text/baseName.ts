import type { AssetNode } from "../domain/assetTree";
import { OWN } from "../domain/scenario";
import type { Outcome } from "../domain/outcome";
import { m } from "./messages";

function keyOf(roots: readonly AssetNode[]): string {
  return roots
    .map(({ id }) => id)
    .sort()
    .join("~");
}

/** The label of a base: that of its node, or of its nodes joined. */
export function baseLabel(roots: readonly AssetNode[]): string {
  if (keyOf(roots) === "dc~ira") return m.label_dc_ira();
  return roots
    .map(({ id, label }) => (id === OWN ? m.own_plan() : label))
    .reduce((first, second) => m.label_and({ first, second }));
}

/** The base inside a sentence: "America’s 401(k)s". */
export function baseInSentence(roots: readonly AssetNode[]): string {
  const names: Readonly<Record<string, () => string>> = {
    "401k": m.base_401k,
    dc: m.base_dc,
    "dc~ira": m.base_dc_ira,
    ira: m.base_ira,
    "us-retirement": m.base_us_retirement,
  };
  return names[keyOf(roots)]?.() ?? m.base_other({ label: baseLabel(roots) });
}

/** One sentence on what is in the base and what is out. */
export function inAndOut({ roots, releaseTree }: Outcome): string {
  const sentences: Readonly<Record<string, () => string>> = {
    "401k": m.inout_401k,
    dc: m.inout_dc,
    "dc~ira": m.inout_dc_ira,
    "us-retirement": m.inout_us_retirement,
  };
  const known = sentences[keyOf(roots)];
  if (known) return known();
  const label = baseLabel(roots);
  const parent = roots.length === 1 ? releaseTree.tree.byId.get(roots[0]!.parent ?? "") : undefined;
  return parent ? m.inout_part({ label, parent: parent.label }) : m.inout_several({ label });
}
