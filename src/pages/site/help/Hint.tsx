import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useScenarioStore } from "../../../state/scenarioStore";
import { h } from "../../../text/helpMessages";
import { hintSteps } from "./hintSteps";
import { targetsOf, useHintPlace } from "./useHintPlace";
import "./help.css";

interface Props {
  readonly step: number;
  /** Whether a person has asked for the steps, so that the focus goes there. */
  readonly isAsked: boolean;
  readonly onStep: (step: number) => void;
  readonly onEnd: () => void;
}

/** Brings what a step points at into the window, where it is not there already. */
function reveal(selectors: readonly string[]): void {
  const [target] = targetsOf(selectors);
  const { top = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {};
  if (top < 0 || bottom > window.innerHeight) target?.scrollIntoView({ block: "center" });
}

function HintCard({ step, isAsked, onStep, onEnd }: Props) {
  const onward = useRef<HTMLButtonElement>(null);
  const { name, text, targets, isDone } = hintSteps[step]!;
  const isLast = step === hintSteps.length - 1;
  // The page's own messages are the only ones that speak until somebody turns to the steps.
  const [speaks, setSpeaks] = useState(isAsked);
  const card = useHintPlace(targets);
  useEffect(() => {
    if (!isAsked) return;
    reveal(targets);
    onward.current?.focus({ preventScroll: true });
  }, [isAsked, targets]);
  // Who does what a step asks for has done it.
  useEffect(
    () =>
      useScenarioStore.subscribe((now, before) => {
        if (isDone(before.scenario, now.scenario)) onStep(step + 1);
      }),
    [isDone, onStep, step],
  );
  const end = useCallback(() => {
    if (card.current!.contains(document.activeElement)) targetsOf(targets)[0]?.focus({ preventScroll: true });
    onEnd();
  }, [card, onEnd, targets]);
  useEffect(() => {
    const { current } = card;
    const close = ({ key }: KeyboardEvent) => key === "Escape" && end();
    const speak = () => setSpeaks(true);
    current?.addEventListener("keydown", close);
    current?.addEventListener("focusin", speak);
    return () => {
      current?.removeEventListener("keydown", close);
      current?.removeEventListener("focusin", speak);
    };
  }, [card, end]);
  useEffect(() => {
    if (!isLast) return;
    const copied = ({ target }: MouseEvent) =>
      targetsOf(targets)[0]?.contains(target as Node) === true && onEnd();
    document.addEventListener("click", copied);
    return () => document.removeEventListener("click", copied);
  }, [isLast, onEnd, targets]);
  function go(to: number) {
    onStep(to);
    reveal(hintSteps[to]!.targets);
  }
  return (
    <section ref={card} className="hint" aria-label={h.hint_name()} data-part="hint">
      <div aria-live={speaks ? "polite" : undefined} aria-atomic="true">
        <p className="note">{h.hint_at({ at: step + 1, count: hintSteps.length })}</p>
        <p className="hint-title">{name()}</p>
        <p>{text()}</p>
      </div>
      <div className="hint-ways">
        <button
          ref={onward}
          type="button"
          className="button primary"
          onClick={() => (isLast ? end() : go(step + 1))}
        >
          {isLast ? h.hint_done() : h.hint_next()}
        </button>
        {step > 0 && (
          <button type="button" className="button" onClick={() => go(step - 1)}>
            {h.hint_back()}
          </button>
        )}
        {!isLast && (
          <button type="button" className="button" onClick={end}>
            {h.hint_skip()}
          </button>
        )}
      </div>
    </section>
  );
}

/** The first steps, one at a time: after the first link of the page in its order, over nothing that is to be pressed. */
export function Hint(props: Props) {
  const [room] = useState(() => document.createElement("div"));
  useLayoutEffect(() => {
    document.querySelector(".skip")?.after(room);
    return () => room.remove();
  }, [room]);
  return createPortal(<HintCard {...props} />, room);
}
