import type { OwnPlan } from "../../../domain/ownPlan";
import { o } from "../../../text/ownMessages";

/** An example to be overwritten: names and classes, with amounts of 0, since nobody's plan is known here. */
export function templatePlan(): OwnPlan {
  return [
    { label: o.template_index(), usd: 0, assetClass: "us-large-stocks" },
    { label: o.template_target(), usd: 0, assetClass: "target-date" },
    { label: o.template_bonds(), usd: 0, assetClass: "bonds" },
    { label: o.template_stable(), usd: 0, assetClass: "stable-value" },
  ];
}
