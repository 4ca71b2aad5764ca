import type { ModelChoices } from "../../domain/modelChoices";
import { drawnPart, type LazyPart } from "../site/lazyPart";
import type { SectionProps } from "./SectionProps";

const ReplaySection = drawnPart("every", () => import("./replay/ReplaySection"), "ReplaySection");
const SaverSection = drawnPart("every", () => import("./saver/SaverSection"), "SaverSection");
const CrisesSection = drawnPart("every", () => import("./crises/CrisesSection"), "CrisesSection");
const FeesSection = drawnPart("every", () => import("./fees/FeesSection"), "FeesSection");
const RiskSection = drawnPart("every", () => import("./risk/RiskSection"), "RiskSection");
const LiquiditySection = drawnPart("every", () => import("./liquidity/LiquiditySection"), "LiquiditySection");

/** A part of the page, loaded by itself. `reads`: the choices that it shows or hangs on; no other draws it anew. */
export interface SectionEntry {
  readonly id: string;
  readonly Section: LazyPart<SectionProps>;
  readonly reads: readonly (keyof ModelChoices)[];
}

const ALL_OF_A_SAVER = ["age", "balance", "add", "horizon", "paths", "seed", "tails"] as const;

/** The parts of the page, in the order in which they stand. */
export const sections: readonly SectionEntry[] = [
  {
    id: "fees",
    Section: FeesSection,
    reads: ["unknown", "assume", "houses", "age", "balance", "horizon"],
  },
  { id: "risk", Section: RiskSection, reads: ["unknown", "assume", "houses", "smooth", "stress"] },
  { id: "replay", Section: ReplaySection, reads: ["unknown", "start", "proxies", "unpriced"] },
  { id: "liquidity", Section: LiquiditySection, reads: [] },
  { id: "crises", Section: CrisesSection, reads: ["unknown", "proxies", "unpriced"] },
  {
    id: "saver",
    Section: SaverSection,
    // The past too, from which its futures can be drawn.
    reads: [
      ...ALL_OF_A_SAVER,
      "unknown",
      "assume",
      "houses",
      "smooth",
      "stress",
      "start",
      "proxies",
      "unpriced",
    ],
  },
];
