import type { Atlas } from "../../../domain/atlas";
import type { Sweep } from "../../../domain/sweep";
import { toggleLock } from "../../../state/actions";
import { w } from "../../../text/sweepMessages";

interface Props {
  readonly atlas: Atlas;
  readonly line: string;
  readonly blocked: NonNullable<Sweep["blocked"]>;
}

/** Why there is nothing to draw, and the way on. */
export function SweepBlocked({ atlas, line, blocked }: Props) {
  const label = atlas.destinations.get(line)?.label ?? "";
  const words = {
    locked: () => w.blocked_locked({ label }),
    "all-locked": w.blocked_all_locked,
    nothing: w.blocked_nothing,
  };
  return (
    <div className="sweep-blocked">
      <p>{words[blocked]()}</p>
      {blocked === "locked" && (
        <button type="button" className="button" onClick={() => toggleLock(atlas, line)}>
          {w.unlock({ label })}
        </button>
      )}
    </div>
  );
}
