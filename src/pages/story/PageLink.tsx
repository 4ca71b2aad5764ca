import type { ReactNode } from "react";
import type { Scenario } from "../../domain/scenario";
import { encodeLink } from "../../state/scenarioLink";
import { visit } from "../../state/syncLink";
import { isPlainClick } from "../site/isPlainClick";

interface Props {
  readonly page: string;
  readonly scenario: Scenario;
  readonly label: string;
  /** What is scrolled to where the link stays on this page; else the top of the page. */
  readonly target: string | null;
  readonly children: ReactNode;
}

/** A link to a state of a page, written by the codec; followed without loading anything anew. */
export function PageLink({ page, scenario, label, target, children }: Props) {
  return (
    <a
      href={page + encodeLink(scenario)}
      aria-label={label}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        visit(page, scenario);
        if (target === null) window.scrollTo(0, 0);
        else document.querySelector<HTMLElement>(target)?.scrollIntoView();
      }}
    >
      {children}
    </a>
  );
}
