import { measureStep } from "./measureStep.js";
import { median } from "./median.js";

/**
 * Steps the slider of every page in turn, so that what else the machine does hits all alike. `values` gives the
 * slider's value of a step. Returns the medians by the names of the pages, in ms.
 */
export async function interleave(pages, label, values, { warmUp = 20, steps = 80 } = {}) {
  const names = Object.keys(pages);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let step = 0; step < warmUp + steps; step++)
    for (const name of names) {
      const time = await measureStep(pages[name], label, values(step));
      if (step >= warmUp) times[name].push(time);
    }
  const middle = (name, key) => median(times[name].map((time) => time[key]));
  return Object.fromEntries(
    names.map((name) => [
      name,
      { script: middle(name, "script"), frame: middle(name, "frame"), whole: middle(name, "whole") },
    ]),
  );
}
