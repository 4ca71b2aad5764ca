import { useCallback, useState } from "react";
import { Choice } from "../../../controls/Choice";
import { Icon } from "../../../controls/Icon";
import { NumberField } from "../../../controls/NumberField";
import { RangeSlider } from "../../../controls/RangeSlider";
import { Track } from "../../../controls/Track";
import type { Atlas } from "../../../domain/atlas";
import { MOST_YEARS } from "../../../domain/scenario";
import { cancelDrag, change, release } from "../../../state/actions";
import { dragYears, setYears } from "../../../state/dragYears";
import { shownScenario, useScenarioStore } from "../../../state/scenarioStore";
import { p } from "../../../text/phaseInMessages";

const TICKS = [0, 5, 10, 15, 20, 25, 30]; // years
const RANGE = { max: MOST_YEARS, end: MOST_YEARS, step: 1, leap: 5 }; // years

function YearsLine({ atlas }: { atlas: Atlas }) {
  const years = useScenarioStore((state) => shownScenario(state).years);
  const [message, setMessage] = useState("");
  const onRelease = useCallback(() => release(atlas), [atlas]);

  function set(wish: number) {
    setMessage(wish > MOST_YEARS ? p.years_clamped({ most: MOST_YEARS }) : "");
    setYears(atlas, wish);
  }

  function type(text: string) {
    const bare = text.trim();
    if (/^\d+$/.test(bare)) set(Number(bare));
    else setMessage(p.years_refused({ most: MOST_YEARS }));
  }

  return (
    <div className="phase-years">
      <span className="phase-label" aria-hidden="true">
        {p.years()}
      </span>
      <span className="stepper">
        <button type="button" aria-label={p.years_minus()} onClick={() => set(years - 1)}>
          <Icon name="minus" />
        </button>
        <NumberField
          label={p.years_field()}
          text={String(years)}
          unit={p.years_unit({ count: years })}
          onCommit={type}
        />
        <button type="button" aria-label={p.years_plus()} onClick={() => set(years + 1)}>
          <Icon name="plus" />
        </button>
      </span>
      <span className="line-track phase-track">
        <Track points={years} max={MOST_YEARS} ticks={TICKS} paint="var(--ink)" labels={String} />
        <RangeSlider
          label={p.years()}
          value={years}
          range={RANGE}
          spoken={p.years_count({ count: years })}
          onDrag={dragYears}
          onRelease={onRelease}
          onCancel={cancelDrag}
        />
      </span>
      <p role="status" className="phase-message">
        {message}
      </p>
    </div>
  );
}

/** How long, at which pace, and by which money the move is phased in. */
export function PhaseSettings({ atlas }: { atlas: Atlas }) {
  const curve = useScenarioStore((state) => state.scenario.curve);
  const way = useScenarioStore((state) => state.scenario.way);
  const isNamed = useScenarioStore((state) => state.scenario.from !== "prorata");
  return (
    <div className="phase-settings" role="group" aria-label={p.settings()}>
      <YearsLine atlas={atlas} />
      <div className="phase-choices">
        <Choice
          legend={p.way()}
          options={[
            { value: "balances", label: p.way_balances() },
            { value: "contributions", label: p.way_contributions() },
          ]}
          value={way}
          onChange={(wish) => change(atlas, { way: wish })}
        />
        <Choice
          legend={p.pace()}
          options={[
            { value: "linear", label: p.pace_linear() },
            { value: "s", label: p.pace_s() },
          ]}
          value={curve}
          onChange={(wish) => change(atlas, { curve: wish })}
        />
      </div>
      {way === "contributions" && isNamed && <p className="note">{p.way_no_source()}</p>}
    </div>
  );
}
