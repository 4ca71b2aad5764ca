import { useEffect, useRef, useState } from "react";
import { LiveRegion } from "../../controls/LiveRegion";
import type { Outcome } from "../../domain/outcome";
import { useScenarioStore } from "../../state/scenarioStore";
import { plainText } from "../../text/parts";
import { words } from "../../text/words";
import { pathText } from "./pathText";

/** Says what a finished gesture led to: nothing during a drag, one summary on release, reasons of refusals. */
export function Announcer({ outcome, refusal }: { outcome: Outcome; refusal: string | null }) {
  const { scenario, draft } = useScenarioStore();
  const [message, setMessage] = useState("");
  const before = useRef(scenario);
  useEffect(() => {
    if (draft !== null || before.current === scenario) return;
    const zoomed = before.current.focus !== scenario.focus;
    before.current = scenario;
    setMessage(
      zoomed ? pathText(outcome) : [words(outcome).headline, ...words(outcome).deck].map(plainText).join(" "),
    );
  }, [scenario, draft, outcome]);
  return <LiveRegion message={refusal ?? message} />;
}
