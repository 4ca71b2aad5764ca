import type { Outcome } from "../../domain/outcome";
import { m } from "../../text/messages";
import { crumbs } from "./crumbs";

/** The way as text. */
export function pathText(outcome: Outcome): string {
  const labels = crumbs(outcome).map(({ label }) => label);
  return m.zoomed({ path: labels.join(" › ") });
}
