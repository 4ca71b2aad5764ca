import { formatCount } from "../../../format/money";
import { formatShare } from "../../../format/share";
import { locale } from "../../../text/messages";
import { s } from "../../../text/saverMessages";
import type { Simulation } from "./useSimulation";

const WHOLE = 10_000; // basis points

/** How far a simulation is, with a way to stop it; when it was stopped, a way on. */
export function SaverProgress({ simulation, paths }: { simulation: Simulation; paths: number }) {
  const { status, done, slices, study, stop, again } = simulation;
  const count = formatCount(paths, locale);
  return (
    <div className="saver-progress" data-status={status}>
      {status === "running" && (
        <>
          <progress aria-label={s.progress()} value={done} max={1} />
          <span className="saver-progress-text">
            {s.progress_text({ paths: count, done: formatShare(Math.round(done * WHOLE), locale) })}
          </span>
          <button type="button" className="button small" onClick={stop}>
            {s.cancel()}
          </button>
        </>
      )}
      <p role="status">
        {status === "stopped" && (study ? s.stopped_old() : s.stopped())}
        {status === "done" && s.done({ paths: count })}
      </p>
      {status === "stopped" && (
        <button type="button" className="button small" onClick={again}>
          {s.again()}
        </button>
      )}
      {slices && <p className="saver-slices">{s.slices()}</p>}
    </div>
  );
}
