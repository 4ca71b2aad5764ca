import { useId, useState } from "react";
import type { Atlas } from "../../../domain/atlas";
import { keptColumn, placeOnScreen } from "../../../domain/compareColumns";
import { fitName, LONGEST_NAME, MOST_SOURCES } from "../../../domain/fitKept";
import { shortName } from "../../../domain/keptOf";
import type { Outcome } from "../../../domain/outcome";
import { isModified } from "../../../state/actions";
import { keep, noRoomFor } from "../../../state/keptActions";
import { c } from "../../../text/compareMessages";
import { suggestedName } from "../../../text/comparedText";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly onDone: (message: string, focus: string) => void;
}

function suggestion(atlas: Atlas, outcome: Outcome): string {
  const { scenario } = outcome;
  const preset = scenario.preset === null ? undefined : atlas.presets.get(scenario.preset);
  return preset && !isModified(atlas, scenario) ? shortName(preset.label) : suggestedName(outcome);
}

/** Why what is on screen cannot be kept under a name, in words; empty where it can. */
function reason({ scenario }: Outcome, name: string): string {
  const known = scenario.kept[placeOnScreen(scenario)];
  if (known) return c.keep_known({ name: known.name });
  if (name === "") return c.keep_nameless();
  const full = noRoomFor(scenario, name);
  if (full) return full === "three-kept" ? c.no_room_three() : c.no_room_link();
  return "";
}

/** A name, and the button that keeps what is on screen under it. */
export function KeepForm({ atlas, outcome, onDone }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useId();
  const note = useId();
  const { from, kept } = outcome.scenario;
  const text = typed ?? suggestion(atlas, outcome);
  const name = fitName(text);
  const why = reason(outcome, name);
  const isCut = from !== "prorata" && Object.keys(from).length > MOST_SOURCES;
  return (
    <form
      className="compare-keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (why !== "") return;
        keep(atlas, name);
        setTyped(null);
        onDone(c.kept_as({ name }), `[data-column="${keptColumn(kept.length)}"] h3`);
      }}
    >
      <div>
        <label htmlFor={field} className="field-label">
          {c.name()}
        </label>
        <input
          id={field}
          type="text"
          className="text-input"
          dir="auto"
          autoComplete="off"
          maxLength={4 * LONGEST_NAME}
          value={text}
          aria-describedby={note}
          onChange={(event) => setTyped([...event.target.value].slice(0, LONGEST_NAME).join(""))}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <button type="submit" className="button primary" disabled={why !== ""} aria-describedby={note}>
        {c.keep()}
      </button>
      <p id={note} className="note" data-part="keep-note">
        {why || (isCut ? c.many_sources() : c.name_hint())}
      </p>
    </form>
  );
}
