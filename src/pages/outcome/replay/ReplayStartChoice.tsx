import { Select } from "../../../controls/Select";
import type { ModelChoices } from "../../../domain/modelChoices";
import { monthOf } from "../../../domain/monthNumber";
import type { Replay } from "../../../domain/replay";
import { replayStarts } from "../../../domain/replayStarts";
import { monthName } from "../../../text/monthName";
import { r } from "../../../text/replayMessages";

interface Props {
  readonly replay: Replay;
  readonly onChange: (patch: Partial<ModelChoices>) => void;
}

/** Where the run begins. */
export function ReplayStartChoice({ replay, onChange }: Props) {
  const { start, wanted } = replay;
  const said = { wanted: monthName(wanted), start: monthName(start) };
  return (
    <div className="replay-start">
      <Select label={r.start()} value={monthOf(start)} onChange={(month) => onChange({ start: month })}>
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
