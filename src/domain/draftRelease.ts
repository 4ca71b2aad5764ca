import { endDate } from "./history";
import type { MarketNode, Release } from "./market";

/** An entry of a draft that must be replaced, by its way in the file, and why. */
export interface ToReplace {
  readonly path: string;
  readonly why: string;
}

/** A node as it was, with its old figure where the new one must come: `usdMillions` null is no figure, so no check passes it. */
export interface DraftNode extends Omit<MarketNode, "usdMillions" | "sources"> {
  readonly usdMillions: null;
  readonly sources: readonly string[];
  readonly was: number;
}

/** A release without figures. `draft` and the nulls keep it from passing for a release. */
export interface DraftRelease extends Omit<Release, "nodes" | "published"> {
  readonly draft: true;
  readonly published: null;
  readonly nodes: readonly DraftNode[];
}

/** A draft, the release that it was made from, and all that must be replaced in it. */
export interface Draft {
  readonly from: string;
  readonly release: DraftRelease;
  readonly replace: readonly ToReplace[];
}

const HOW: Readonly<Record<MarketNode["basis"], string>> = {
  published: "printed by the issuer: look it up",
  derived: "derived: sum of its parts, or by its formula",
  estimated: "estimated: by its formula, with the newest shares",
  residual: "what is left: by its formula",
  "carried-forward": "an older level: look for a newer one",
  own: "somebody's own plan: no release has it, take it out",
};

/**
 * A release to be filled in, from the newest complete one: its nodes with their labels, formulas and parents, no figure,
 * no range and no source. Throws where no release is complete.
 */
export function draftRelease(releases: readonly Release[], id: string): Draft {
  const complete = releases.filter(({ completeness }) => completeness === "complete");
  const last = complete.reduce((newest, next) => (next.asOf > newest.asOf ? next : newest));
  const [year, quarter] = id.split("-q");
  const nodes = last.nodes.map(
    ({ id: node, parent, label, shortLabel, basis, formula, assetClass, usdMillions }): DraftNode => ({
      id: node,
      parent,
      label,
      shortLabel,
      usdMillions: null,
      was: usdMillions,
      basis,
      ...(formula === undefined ? {} : { formula }),
      ...(assetClass === undefined ? {} : { assetClass }),
      sources: [],
    }),
  );
  const release: DraftRelease = {
    draft: true,
    id,
    label: `Q${quarter} ${year}`,
    asOf: endDate(id),
    published: null,
    completeness: "partial",
    note: "",
    nodes,
  };
  const replace = nodes.map((node): ToReplace => ({
    path: `nodes.${node.id}.usdMillions`,
    why: HOW[node.basis],
  }));
  const common: readonly ToReplace[] = [
    { path: "published", why: "the day on which it came out" },
    { path: "completeness", why: "complete once every node has a figure" },
    { path: "note", why: "what to know of it" },
    { path: "nodes.*.sources, low, high, note", why: "of this quarter, not of the last" },
    { path: "draft, nodes.*.was", why: "take them out at the end" },
  ];
  return { from: last.id, release, replace: [...common, ...replace] };
}
