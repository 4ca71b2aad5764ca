import type {
  Chart,
  Color,
  Curve,
  Effect,
  FlowSourceKind,
  History,
  ScaleForm,
  Scenario,
  Show,
  Study,
  Unit,
  Way,
} from "./scenario";

/** Entries of a list in a link: an id and a number, as written. */
export type Entries = readonly (readonly [id: string, points: number])[];

/** What a link says after its grammar was read; ids are not yet checked against data. Absent: not said. */
export interface LinkFields {
  readonly release?: string;
  readonly base?: readonly string[];
  readonly to?: Entries;
  readonly from?: "prorata" | Entries;
  readonly lock?: readonly string[];
  readonly preset?: string;
  readonly chart?: Chart;
  readonly show?: Show;
  readonly focus?: string;
  readonly color?: Color;
  readonly unit?: Unit;
  readonly market?: string;
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
  | "no-person";

/** A note about one key. It never holds the value. */
export interface Note {
  readonly key: string;
  readonly reason: NoteReason;
}

/** A scenario as fields, to be fitted again after a change of base or release. */
export function fieldsOf(scenario: Scenario): LinkFields {
  const { focus, preset, node, since, beside, paidIn, paidOut, route, to, from, ...words } = scenario;
  const said = Object.entries({ focus, preset, node, since, beside, paidIn, paidOut }).filter(
    ([, value]) => value !== null,
  );
  return {
    ...words,
    to: Object.entries(to),
    from: from === "prorata" ? from : Object.entries(from),
    ...(route && { route: Object.entries(route) }),
    ...Object.fromEntries(said),
  };
}
