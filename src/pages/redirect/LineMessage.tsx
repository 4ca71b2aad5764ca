import type { Atlas } from "../../domain/atlas";
import { useScenarioStore } from "../../state/scenarioStore";
import { lineMessage } from "./lineMessage";

/** Why the last wish of a line was not granted. */
export function LineMessage({ atlas, line }: { atlas: Atlas; line: string }) {
  const state = useScenarioStore();
  return <p className="line-message">{lineMessage(state, atlas, line)}</p>;
}
