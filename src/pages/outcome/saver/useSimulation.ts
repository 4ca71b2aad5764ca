import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SaverPlan } from "../../../domain/saverPlan";
import { saverStudy, type SaverStudy } from "../../../domain/saverStudy";
import { runSimulation } from "./runSimulation";

const WAIT = 200; // ms of quiet before a changed run begins, so that a drag does not start hundreds
const NOTCHES = 50; // of the progress bar: no more pictures than one can see

/** How a simulation stands. `done`: share of the work; `study`: the last one that was finished; `isNew`: it is of this plan. */
export interface Simulation {
  readonly status: "running" | "stopped" | "done";
  readonly done: number;
  readonly slices: boolean;
  readonly study: SaverStudy | null;
  readonly isNew: boolean;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Simulates a plan aside, anew whenever what is simulated changes: the key stands for all of the run. */
export function useSimulation(plan: SaverPlan): Simulation {
  const key = JSON.stringify(plan.run);
  const [stopped, setStopped] = useState<string | null>(null);
  const [progress, setProgress] = useState({ key, done: 0, slices: false });
  const [finished, setFinished] = useState<{ key: string; study: SaverStudy } | null>(null);
  const isStopped = stopped === key;
  const latest = useRef(plan);
  useEffect(() => {
    latest.current = plan;
  }, [plan]);
  useEffect(() => {
    if (isStopped) return;
    let stop = () => {};
    const begin = () => {
      const begun = latest.current;
      setProgress({ key, done: 0, slices: false });
      stop = runSimulation(begun.run, {
        progress: (share) => {
          const done = Math.floor(share * NOTCHES) / NOTCHES;
          setProgress((was) => (was.done === done ? was : { ...was, done }));
        },
        slices: () => setProgress({ key, done: 0, slices: true }),
        finished: (years) => {
          stop();
          setFinished({ key, study: saverStudy(begun, years) });
        },
        failed: () => setStopped(key),
      });
    };
    const timer = setTimeout(begin, WAIT);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [key, isStopped]);
  const isNew = finished?.key === key;
  // Names and sources are those of the plan as it is now, the years those of its run.
  const study = useMemo(
    () => (finished && isNew ? { ...finished.study, plan } : (finished?.study ?? null)),
    [finished, isNew, plan],
  );
  return {
    status: isNew ? "done" : isStopped ? "stopped" : "running",
    done: progress.key === key ? progress.done : 0,
    slices: progress.key === key && progress.slices,
    study,
    isNew,
    stop: useCallback(() => setStopped(key), [key]),
    again: useCallback(() => setStopped(null), []),
  };
}
