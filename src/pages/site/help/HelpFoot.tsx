import { Suspense, useCallback, useEffect, useState } from "react";
import { keptFlag } from "../../../state/keptFlag";
import { pageAddress } from "../../../state/pageAddress";
import { encodeLink } from "../../../state/scenarioLink";
import { useScenarioStore } from "../../../state/scenarioStore";
import { visit } from "../../../state/syncLink";
import { h } from "../../../text/helpMessages";
import { helpKey, isSingleKey } from "../isSingleKey";
import { lazyPart } from "../lazyPart";
import { singleKeys } from "./singleKeys";
import "./helpFoot.css";

const HelpDialog = lazyPart(() => import("./HelpDialog"), "HelpDialog");
const ShortcutsDialog = lazyPart(() => import("./ShortcutsDialog"), "ShortcutsDialog");
const Hint = lazyPart(() => import("./Hint"), "Hint");

const WITH_STEPS = "/"; // the page that the first steps are about
const seen = keptFlag("first-steps");

interface Steps {
  readonly at: number;
  readonly isAsked: boolean;
}

/** The first steps: shown on the first visit of the bare page, and when asked for. */
function useSteps(page: string) {
  const [steps, setSteps] = useState<Steps | null>(null);
  useEffect(() => {
    // What cannot be remembered would come again and again, so it does not come by itself.
    const { search, hash } = window.location;
    if (page === WITH_STEPS && search + hash === "" && seen.read() === false)
      setSteps((was) => was ?? { at: 0, isAsked: false });
  }, [page]);
  const goTo = useCallback((at: number) => setSteps((was) => was && { ...was, at }), []);
  const end = useCallback(() => {
    seen.write(true);
    setSteps(null);
  }, []);
  const show = () => setSteps({ at: 0, isAsked: true });
  return { steps: page === WITH_STEPS ? steps : null, goTo, end, show };
}

/** Help, keyboard shortcuts and the statement on accessibility, at the foot of every page. */
export function HelpFoot() {
  const page = useScenarioStore((state) => state.page);
  const query = encodeLink(useScenarioStore((state) => state.scenario));
  const [opened, setOpened] = useState<"help" | "shortcuts" | null>(null);
  const { steps, goTo, end, show } = useSteps(page);
  const close = () => setOpened(null);
  useEffect(() => {
    singleKeys.restore();
    function onKeyDown(event: KeyboardEvent) {
      if (!isSingleKey(event, helpKey)) return;
      event.preventDefault();
      setOpened("shortcuts");
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const accessAddress = pageAddress(page, "/accessibility/") + query;
  return (
    <nav className="help-foot" aria-label={h.nav_name()}>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setOpened("help")}>
        {h.help()}
      </button>
      <button
        type="button"
        className="text-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={helpKey}
        onClick={() => setOpened("shortcuts")}
      >
        {h.shortcuts()}
      </button>
      <a href={accessAddress} aria-current={page === "/accessibility/" ? "page" : undefined}>
        {h.access()}
      </a>
      <Suspense>
        {opened === "help" && (
          <HelpDialog
            isThere={page === WITH_STEPS}
            accessAddress={accessAddress}
            onShow={() => {
              close();
              if (page !== WITH_STEPS) visit(WITH_STEPS, useScenarioStore.getState().scenario);
              show();
            }}
            onShortcuts={() => setOpened("shortcuts")}
            onClose={close}
          />
        )}
        {opened === "shortcuts" && <ShortcutsDialog onClose={close} />}
      </Suspense>
      <Suspense>
        {steps && <Hint step={steps.at} isAsked={steps.isAsked} onStep={goTo} onEnd={end} />}
      </Suspense>
    </nav>
  );
}
