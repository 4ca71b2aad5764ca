import { memo } from "react";
import { Choice } from "../../controls/Choice";
import { Icon } from "../../controls/Icon";
import { Select } from "../../controls/Select";
import { Sentence } from "../../controls/Sentence";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import type { Color, Unit } from "../../domain/scenario";
import { formatCount } from "../../format/money";
import { change } from "../../state/actions";
import { ask } from "../../state/asked";
import { fill } from "../../text/parts";
import { locale, m } from "../../text/messages";
import type { ShownChart as Shown } from "./useShownChart";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly chart: Shown;
  readonly onSearch: () => void;
}

/** How the mix is shown: which chart, before or after, in which unit, coloured by what. */
export const ChartToolbar = memo(function ChartToolbar({ atlas, outcome, chart, onSearch }: Props) {
  const { show, unit, color } = outcome.scenario;
  return (
    <div className="toolbar isolate">
      <Choice
        legend={m.chart()}
        value={chart}
        onChange={(value: Shown) => change(atlas, { chart: value })}
        options={[
          { value: "treemap", label: m.chart_treemap() },
          { value: "bars", label: m.chart_bars() },
          { value: "flow", label: m.chart_flow() },
          { value: "table", label: m.chart_table() },
        ]}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={m.find()}
        aria-keyshortcuts="/"
        onClick={onSearch}
      >
        <Icon name="search" />
      </button>
      <div className="toolbar-quiet">
        <Select
          inline
          label={m.unit()}
          value={unit}
          onChange={(value) => change(atlas, { unit: value as Unit })}
        >
          <option value="usd">{m.unit_usd()}</option>
          <option value="share">{m.unit_share()}</option>
          <option value="person" disabled={outcome.people === null}>
            {outcome.people === null ? m.unit_person_reason() : m.unit_person()}
          </option>
        </Select>
        {chart !== "table" && (
          <Select
            inline
            label={m.color()}
            value={color}
            onChange={(value) => change(atlas, { color: value as Color })}
          >
            <option value="class">{m.color_class()}</option>
            <option value="change">{m.color_change()}</option>
            <option value="basis">{m.color_basis()}</option>
          </Select>
        )}
      </div>
      {chart !== "table" && chart !== "flow" && (
        <Choice
          legend={m.show()}
          value={show}
          onChange={(value) => change(atlas, { show: value })}
          options={[
            { value: "before", label: m.show_before() },
            { value: "after", label: m.show_after() },
            { value: "both", label: m.show_both() },
          ]}
        />
      )}
      {unit === "person" && outcome.people !== null && (
        <p className="note basis-full">
          <Sentence
            parts={fill(m.unit_person_note, {
              people: {
                text: formatCount(outcome.people, locale),
                value: outcome.people,
                unit: "people",
                ref: { kind: "people" },
              },
            })}
            onAsk={ask}
          />
        </p>
      )}
    </div>
  );
});
