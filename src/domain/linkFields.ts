import type {
  Chart,
  Color,
  Curve,
  Effect,
  FlowSourceKind,
  History,
  Numbers,
  ScaleForm,
  Scenario,
  Show,
  Study,
  Unit,
  Way,
} from "./scenario";

/** Entries of a list in a link: an id and a number, as written. */
export type Entries = readonly (readonly [id: string, points: number])[];

/** What decides the numbers of a scenario, as written. Absent: not said. */
export interface NumberFields {
  readonly release?: string;
  readonly base?: readonly string[];
  readonly to?: Entries;
  readonly from?: "prorata" | Entries;
  readonly market?: string;
}

/** A kept scenario, as written. Absent: not said, there nor in the scenario of the link. */
export interface KeptFields extends NumberFields {
  readonly name: string;
}

/** What a link says after its grammar was read; ids are not yet checked against data. Absent: not said. */
export interface LinkFields extends NumberFields {
  readonly lock?: readonly string[];
  readonly preset?: string | undefined;
  readonly chart?: Chart;
  readonly show?: Show;
  readonly focus?: string;
  readonly color?: Color;
  readonly unit?: Unit;
  readonly effect?: Effect;
  readonly flow?: FlowSourceKind;
  readonly node?: string | undefined;
  readonly since?: string | undefined;
  readonly beside?: string | undefined;
  readonly history?: History;
  readonly scale?: ScaleForm;
  readonly pair?: readonly string[];
  readonly study?: Study;
  readonly route?: Entries | undefined;
  readonly years?: number;
  readonly curve?: Curve;
  readonly way?: Way;
  readonly growth?: number;
  readonly paidIn?: number | undefined;
  readonly paidOut?: number | undefined;
  readonly sweep?: string;
  readonly measures?: readonly string[];
  readonly mix?: string | undefined;
  readonly model?: Scenario["model"];
  readonly kept?: readonly KeptFields[];
}

/** Why a part of a link, or of a scenario after a change, was not used as it was written. */
export type NoteReason =
  | "unknown-key"
  | "repeated-key"
  | "newer-version"
  | "unknown-value"
  | "unreadable-entry"
  | "repeated-entry"
  | "unknown-entry"
  | "rescaled"
  | "nothing-moves"
  | "prorata"
  | "focus-moved"
  | "no-person"
  | "too-many"
  | "too-long"
  | "no-plan"
  | "unreadable-plan";

/** A note about one key. It never holds the value. */
export interface Note {
  readonly key: string;
  readonly reason: NoteReason;
}

/** The numbers of a scenario as fields. */
export function numberFields({ release, base, to, from, market }: Numbers) {
  return {
    release,
    base,
    to: Object.entries(to),
    from: from === "prorata" ? from : Object.entries(from),
    market,
  };
}

/** A scenario as fields, to be fitted again after a change of base or release. */
export function fieldsOf(scenario: Scenario): LinkFields {
  const { focus, preset, node, since, beside, paidIn, paidOut, mix, route, kept, ...words } = scenario;
  const said = Object.entries({ focus, preset, node, since, beside, paidIn, paidOut, mix }).filter(
    ([, value]) => value !== null,
  );
  return {
    ...words,
    ...numberFields(scenario),
    kept: kept.map((each) => ({ name: each.name, ...numberFields(each) })),
    ...(route && { route: Object.entries(route) }),
    ...Object.fromEntries(said),
  };
}
