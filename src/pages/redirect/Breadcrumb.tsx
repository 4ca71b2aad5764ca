import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { zoom } from "../../state/actions";
import { m } from "../../text/messages";
import { crumbs } from "./pathText";

/** The way from the base to the node zoomed into; each step leads back. */
export function Breadcrumb({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const path = crumbs(outcome);
  if (path.length === 1) return null;
  return (
    <nav aria-label={m.breadcrumb()} className="breadcrumb">
      <ol>
        {path.map(({ id, label }, index) => (
          <li key={label} aria-current={index === path.length - 1 ? "location" : undefined}>
            {index === path.length - 1 ? (
              label
            ) : (
              <button type="button" onClick={() => zoom(atlas, id)}>
                {label}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
