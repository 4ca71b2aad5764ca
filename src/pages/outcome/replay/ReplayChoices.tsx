import { Choice } from "../../../controls/Choice";
import { Select } from "../../../controls/Select";
import type { Atlas } from "../../../domain/atlas";
import type { ModelChoices } from "../../../domain/modelChoices";
import { monthNumber, monthOf } from "../../../domain/monthNumber";
import type { Replay } from "../../../domain/replay";
import { replayStarts } from "../../../domain/replayStarts";
import { monthName } from "../../../text/monthName";
import { r } from "../../../text/replayMessages";

interface Props {
  readonly atlas: Atlas;
  readonly replay: Replay;
  readonly choices: ModelChoices;
  readonly onChange: (patch: Partial<ModelChoices>) => void;
}

/** Where the run begins; what happens with money that has no market price is chosen beside it. */
export function ReplayStartChoice({ replay, onChange }: Omit<Props, "atlas" | "choices">) {
  const { start, wanted } = replay;
  const said = { wanted: monthName(wanted), start: monthName(start) };
  return (
    <div className="replay-start">
      <Select
        label={r.start()}
        value={monthOf(start)}
        onChange={(month) => onChange({ start: monthOf(monthNumber(month)) })}
      >
        {replayStarts(replay).map(({ at }) => (
          <option key={at} value={monthOf(at)}>
            {monthName(at)}
          </option>
        ))}
      </Select>
      {wanted !== start && (
        <p className="note" role="status">
          {wanted < start ? r.start_moved_later(said) : r.start_moved_earlier(said)}
        </p>
      )}
    </div>
  );
}

/** Whether money without a market price is left out or counts as not moved. */
export function UnpricedChoice({ choices, onChange }: Pick<Props, "choices" | "onChange">) {
  return (
    <div className="replay-unpriced">
      <p className="field-label" aria-hidden="true">
        {r.unpriced()}
      </p>
      <Choice
        legend={r.unpriced()}
        options={[
          { value: "out", label: r.unpriced_out() },
          { value: "stays", label: r.unpriced_stays() },
        ]}
        value={choices.unpriced}
        onChange={(unpriced) => onChange({ unpriced })}
      />
    </div>
  );
}
