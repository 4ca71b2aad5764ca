import type { Outcome } from "../../domain/outcome";
import { m } from "../../text/messages";
import { crumbs } from "./crumbs";

interface Props {
  readonly outcome: Outcome;
  readonly onZoom: (id: string | null) => void;
}

/** The way from the base to the node zoomed into; each step leads back. */
export function Breadcrumb({ outcome, onZoom }: Props) {
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
              <button type="button" onClick={() => onZoom(id)}>
                {label}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
