import type { Note, NoteReason } from "./linkFields";
import { monthNumber } from "./monthNumber";
import type { Scenario } from "./scenario";
import { LANES, VERDICTS, type Lane, type Story, type Verdict } from "./story";
import { fullWindow, isInWindow, LEAST_MONTHS, type StoryWindow } from "./storyWindow";

/**
 * What was chosen on the Story page. `lanes`: those that are shown, in their order, never none. `months`: those
 * shown, null all of them. `event` and `claim`: the chosen ones. `verdict`: claims of that verdict alone, null all.
 */
export interface StoryChoices {
  readonly lanes: readonly Lane[];
  readonly months: StoryWindow | null;
  readonly view: "timeline" | "list";
  readonly event: string | null;
  readonly verdict: Verdict | null;
  readonly claim: string | null;
}

/** The choices of the bare page. */
export const DEFAULT_STORY: StoryChoices = {
  lanes: LANES,
  months: null,
  view: "timeline",
  event: null,
  verdict: null,
  claim: null,
};

const ENTRY = /^([a-z]+)\.([a-z0-9-]+)$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const ONCE = ["from", "to", "view", "event", "verdict", "claim"];

/** Reads `lane.market~from.2025-01~to.2025-12~event.<id>`, what the link says under `story`. Never throws. */
export function parseStory(
  raw: string,
  { events, claims }: Pick<Story, "events" | "claims">,
): { readonly choices: StoryChoices; readonly notes: readonly Note[] } {
  const reasons = new Set<NoteReason>();
  const lanes = new Set<string>();
  const said = new Map<string, string>();
  for (const entry of raw === "" ? [] : raw.split("~")) {
    const [, key = "", value = ""] = ENTRY.exec(entry) ?? [];
    const known = key === "lane" ? lanes.has(value) : said.has(key);
    if (known) reasons.add("repeated-entry");
    else if (key === "lane" && (LANES as readonly string[]).includes(value)) lanes.add(value);
    else if (ONCE.includes(key)) said.set(key, value);
    else reasons.add(key === "" ? "unreadable-entry" : "unknown-entry");
  }
  function known<Value extends string>(key: string, has: (value: string) => boolean): Value | null {
    const value = said.get(key);
    if (value === undefined) return null;
    if (!has(value)) reasons.add("unknown-entry");
    return has(value) ? (value as Value) : null;
  }
  function windowOf(): StoryWindow | null {
    const full = fullWindow(events);
    const [from, to] = [said.get("from"), said.get("to")];
    if (from === undefined && to === undefined) return null;
    const fits =
      from !== undefined &&
      to !== undefined &&
      MONTH.test(from) &&
      MONTH.test(to) &&
      full.from <= from &&
      to <= full.to &&
      monthNumber(to) - monthNumber(from) + 1 >= LEAST_MONTHS;
    if (!fits) reasons.add("unknown-entry");
    return fits && (from !== full.from || to !== full.to) ? { from, to } : null;
  }
  const choices: StoryChoices = {
    lanes: lanes.size === 0 ? LANES : LANES.filter((lane) => lanes.has(lane)),
    months: windowOf(),
    view: known<"list" | "timeline">("view", (view) => view === "list" || view === "timeline") ?? "timeline",
    event: known("event", (id) => events.some((event) => event.id === id)),
    verdict: known<Verdict>("verdict", (word) => (VERDICTS as readonly string[]).includes(word)),
    claim: known("claim", (id) => claims.some((claim) => claim.id === id)),
  };
  return { choices, notes: [...reasons].map((reason) => ({ key: "story", reason })) };
}

/** The choices as the link holds them; empty for those of the bare page. */
export function writeStory({ lanes, months, view, event, verdict, claim }: StoryChoices): string {
  const entries = [
    ...(lanes.length === LANES.length
      ? []
      : LANES.filter((lane) => lanes.includes(lane)).map((lane) => `lane.${lane}`)),
    months && `from.${months.from}~to.${months.to}`,
    view === "list" && "view.list",
    event && `event.${event}`,
    verdict && `verdict.${verdict}`,
    claim && `claim.${claim}`,
  ];
  return entries.filter(Boolean).join("~");
}

/** A scenario whose link opens the Story page with these choices, all others being those of the bare page. */
export function withStory(scenario: Scenario, chosen: Partial<StoryChoices>): Scenario {
  return { ...scenario, story: writeStory({ ...DEFAULT_STORY, ...chosen }) };
}

/** The events of the lanes and months that are chosen, in order of time: those of the timeline and of the list. */
export function shownEvents({ events }: Pick<Story, "events">, { lanes, months }: StoryChoices) {
  return events.filter(
    (event) => lanes.includes(event.lane) && (months === null || isInWindow(event, months)),
  );
}

/** The claims of the chosen verdict, the wrong ones first; a claim that is chosen is always among them. */
export function shownClaims({ claims }: Pick<Story, "claims">, { verdict, claim }: StoryChoices) {
  return claims
    .filter((each) => verdict === null || each.verdict === verdict || each.id === claim)
    .sort((one, other) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict));
}

/** The lanes after one was pressed: alone where all were shown, else added or taken away; never none. */
export function pressLane(shown: readonly Lane[], lane: Lane): readonly Lane[] {
  if (shown.length === LANES.length) return [lane];
  const next = LANES.filter((each) => (each === lane) !== shown.includes(each));
  return next.length === 0 ? LANES : next;
}
