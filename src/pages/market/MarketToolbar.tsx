import { memo } from "react";
import { Choice } from "../../controls/Choice";
import { Icon } from "../../controls/Icon";
import { Select } from "../../controls/Select";
import type { Atlas } from "../../domain/atlas";
import { sinceRelease } from "../../domain/marketView";
import type { Color, Scenario, Unit } from "../../domain/scenario";
import { change } from "../../state/actions";
import { k } from "../../text/marketMessages";
import { m } from "../../text/messages";
import type { MarketChartName } from "./useMarketChart";

interface Props {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  readonly chart: MarketChartName;
  readonly onSearch: () => void;
}

const NONE = "";

/** How the market is shown: which chart, in which unit, coloured by what, beside which other date. */
export const MarketToolbar = memo(function MarketToolbar({ atlas, scenario, chart, onSearch }: Props) {
  const others = [...atlas.releases.values()].filter(({ release }) => release.id !== scenario.release);
  const options = others.map(({ release: { id, label } }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
  return (
    <div className="toolbar" role="group" aria-label={k.controls()}>
      <Choice
        legend={m.chart()}
        value={chart}
        onChange={(value: MarketChartName) => change(atlas, { chart: value })}
        options={[
          { value: "treemap", label: m.chart_treemap() },
          { value: "bars", label: m.chart_bars() },
          { value: "table", label: m.chart_table() },
          { value: "scale", label: k.chart_scale() },
        ]}
      />
      {chart !== "scale" && (
        <div className="toolbar-quiet market-choices">
          <Select
            inline
            label={m.unit()}
            value={scenario.unit === "share" ? "share" : "usd"}
            onChange={(value) => change(atlas, { unit: value as Unit })}
          >
            <option value="usd">{m.unit_usd()}</option>
            <option value="share">{m.unit_share()}</option>
          </Select>
          <Select
            inline
            label={m.color()}
            value={scenario.color}
            onChange={(value) => change(atlas, { color: value as Color })}
          >
            <option value="class">{m.color_class()}</option>
            <option value="basis">{m.color_basis()}</option>
            <option value="change">{m.color_change()}</option>
          </Select>
          {scenario.color === "change" && (
            <Select
              inline
              label={k.since()}
              value={sinceRelease(atlas, scenario)?.release.id ?? NONE}
              onChange={(value) => change(atlas, { since: value })}
            >
              {options}
            </Select>
          )}
          <Select
            inline
            label={k.compare_with()}
            value={scenario.beside ?? NONE}
            onChange={(value) => change(atlas, { beside: value === NONE ? undefined : value })}
          >
            <option value={NONE}>{k.compare_none()}</option>
            {options}
          </Select>
        </div>
      )}
      <button type="button" className="button" aria-keyshortcuts="/" onClick={onSearch}>
        <Icon name="search" /> {k.search()}
      </button>
    </div>
  );
});
