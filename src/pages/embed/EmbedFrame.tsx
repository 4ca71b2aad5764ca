import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Sentence } from "../../controls/Sentence";
import type { EmbedOptions } from "../../state/embedOptions";
import { ask } from "../../state/asked";
import { showTheme } from "../../state/preferences";
import { b } from "../../text/embedMessages";
import { plainText, type Part } from "../../text/parts";
import { sentences } from "../../text/sentences";
import { SiteMark } from "../site/SiteMark";
import { useCardPlace } from "./useCardPlace";
import { useFrameHeight } from "./useFrameHeight";
import { useNewTabs } from "./useNewTabs";
import { NoticeOfLink } from "../site/NoticeOfLink";

/** What stands around a chart: its title sentence, base and release, its marks and sources, and the page that it is part of. */
export interface EmbedWords {
  readonly title: readonly Part[];
  readonly base: string;
  readonly sources: string;
  readonly marks: string;
  readonly link: string;
}

interface Props {
  readonly words: EmbedWords;
  readonly options: EmbedOptions;
  readonly children: ReactNode;
}

/** A chart as a picture that leads to the page; nothing in it can be reached. */
function Still({ words: { title, link }, children }: Omit<Props, "options">) {
  return (
    <a
      className="embed-still"
      href={link}
      target="_blank"
      rel="noopener"
      aria-label={b.still_name({ title: plainText(title) })}
    >
      <div inert>{children}</div>
    </a>
  );
}

/** A chart alone, for a page of others: it says what it shows, where it is from, and leads to the page. */
export function EmbedFrame({ words, options, children }: Props) {
  const { title, base, sources, marks, link } = words;
  const { theme, controls, isFixed, isStill } = options;
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => showTheme(theme), [theme]);
  useFrameHeight(root, !isFixed);
  useNewTabs();
  useCardPlace();
  const chart = (
    <div className="embed-chart" data-controls={controls && !isStill ? "on" : "off"}>
      {children}
    </div>
  );
  return (
    <main ref={root} className="embed">
      <NoticeOfLink />
      <div data-part="words">
        <h1 className="embed-headline">
          {isStill ? plainText(title) : <Sentence parts={title} onAsk={ask} className="accent" />}
        </h1>
        <p className="note">{base}</p>
      </div>
      {isStill ? <Still words={words}>{chart}</Still> : chart}
      <div className="embed-foot">
        <p>{sentences([sources, marks, b.advice()])}</p>
        <a href={link} target="_blank" rel="noopener">
          <SiteMark /> {b.full()}
        </a>
      </div>
    </main>
  );
}
