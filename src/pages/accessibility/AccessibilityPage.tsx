import { useEffect } from "react";
import { formatDate } from "../../format/date";
import { shareAddress } from "../../state/shareAddress";
import { useScenarioStore } from "../../state/scenarioStore";
import { a } from "../../text/accessMessages";
import { locale } from "../../text/messages";
import { useShortcuts } from "../redirect/useShortcuts";
import { useShownChart } from "../redirect/useShownChart";
import { leadTo } from "../site/leadTo";
import { SharePanel } from "../site/SharePanel";
import { accessGaps, statedOn } from "./accessGaps";
import { ReportBarrier } from "./ReportBarrier";
import "../sources/sources.css";
import { NoticeOfLink } from "../site/NoticeOfLink";

const PARTS = [
  ["aim", a.aim_heading],
  ["can", a.can_heading],
  ["tested", a.tested_heading],
  ["gaps", a.gaps_heading],
  ["report", a.report_heading],
] as const;

const CAN = [
  a.can_keyboard,
  a.can_words,
  a.can_table,
  a.can_sliders,
  a.can_undo,
  a.can_look,
  a.can_color,
  a.can_scripts,
];

const TESTED = [
  a.tested_axe,
  a.tested_keyboard,
  a.tested_size,
  a.tested_look,
  a.tested_names,
  a.tested_touch,
  a.tested_grade,
  a.tested_again,
];

const dated = (date: string) => formatDate(date, locale);

function List({ items }: { items: readonly (() => string)[] }) {
  return (
    <ul className="plain-words">
      {items.map((item) => (
        <li key={item()}>{item()}</li>
      ))}
    </ul>
  );
}

/** What holds for whoever cannot see, hear, point or read as others do: aim, tests, known gaps, how to report a barrier. */
export function AccessibilityPage() {
  const scenario = useScenarioStore((state) => state.scenario);
  const chart = useShownChart(scenario.chart);
  useShortcuts();
  useEffect(() => {
    document.title = a.title();
  }, []);
  return (
    <main className="sources access">
      <NoticeOfLink />
      <div className="headline-block" data-part="words">
        <h1 className="headline" tabIndex={-1}>
          {a.headline()}
        </h1>
        <p className="deck">{a.deck({ date: dated(statedOn) })}</p>
      </div>
      <nav className="page-contents" aria-label={a.contents()} id="chart" tabIndex={-1}>
        {PARTS.map(([id, name]) => (
          <a key={id} href={`#${id}`} onClick={leadTo}>
            {name()}
          </a>
        ))}
      </nav>
      <section id="aim" tabIndex={-1}>
        <h2>{a.aim_heading()}</h2>
        <p className="text">{a.aim_standard()}</p>
        <p className="text">{a.aim_status()}</p>
      </section>
      <section id="can" tabIndex={-1}>
        <h2>{a.can_heading()}</h2>
        <List items={CAN} />
      </section>
      <section id="tested" tabIndex={-1}>
        <h2>{a.tested_heading()}</h2>
        <List items={TESTED} />
      </section>
      <section id="gaps" tabIndex={-1}>
        <h2>{a.gaps_heading()}</h2>
        <p className="text">{a.gaps_text()}</p>
        <List
          items={accessGaps.map(
            ({ gap, since }) =>
              () =>
                a.gap_since({ gap: gap(), date: dated(since) }),
          )}
        />
      </section>
      <ReportBarrier />
      <SharePanel
        shared={{ link: shareAddress(scenario, chart), words: a.headline(), note: a.description() }}
        renderFiles={() => null}
      />
    </main>
  );
}
