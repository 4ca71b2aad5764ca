import { movedFill } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import type { FigureRef } from "../../domain/figureRef";
import type { DestinationOutcome, Outcome } from "../../domain/outcome";
import { sizeRef } from "../../domain/ratioRef";
import { ALL_CRYPTO, type ScaleItem } from "../../domain/scaleItems";
import type { ScaleLook } from "../../charts/scale/ScaleLook";
import { formatDate } from "../../format/date";
import { formatMoneyShort } from "../../format/money";
import { formatShare } from "../../format/share";
import { percentOf, yearsOf } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { locale, m } from "../../text/messages";
import { s } from "../../text/scaleMessages";
import { scaleAmount, scaleDefinition, scaleLabel } from "../../text/scaleName";
import { Glossed } from "../site/Glossed";

type Ask = (figure: FigureRef) => void;

function Pace({ reached, onAsk }: { reached: DestinationOutcome; onAsk: Ask }) {
  const { record, years, recordIsWeak, destination } = reached;
  if (!record || years === null) return s.table_no_record();
  const [before, after] = s
    .table_years({ years: "|", label: record.label, period: record.period })
    .split("|");
  return (
    <>
      {before}
      <Figure value={years} unit="years" figure={{ kind: "years", id: destination.id }} onAsk={onAsk}>
        {yearsOf(years)}
      </Figure>
      {after}
      {recordIsWeak && <span className="weak"> {m.weak()}</span>}
    </>
  );
}

/** What the scenario moves there, its share of the market, and the years of record inflow. */
function MovedCells({ item, outcome, onAsk }: { item: ScaleItem; outcome: Outcome; onAsk: Ask }) {
  const { id, kind, inflow, percent } = item;
  const reached = outcome.reached.find(({ destination }) => destination.id === id);
  if (percent === null || !reached)
    return (
      <>
        <td className="quiet">{kind === "destination" && m.nothing()}</td>
        <td className="quiet">{null}</td>
        <td className="quiet">{id === ALL_CRYPTO && inflow > 0 && s.table_crypto_parts()}</td>
      </>
    );
  return (
    <>
      <td>
        <Figure value={inflow} unit="usdMillions" figure={{ kind: "inflow", id }} onAsk={onAsk}>
          {formatMoneyShort(inflow, locale)}
        </Figure>
      </td>
      <td>
        <Figure value={percent} unit="pct" figure={{ kind: "percent", id }} onAsk={onAsk} className="strong">
          {percentOf(percent)}
        </Figure>
      </td>
      <td>
        <Pace reached={reached} onAsk={onAsk} />
      </td>
    </>
  );
}

function Swatch({ item, look }: { item: ScaleItem; look: ScaleLook }) {
  const paint = item.kind === "destination" ? movedFill(item.id) : look.fill;
  return (
    <svg className="swatch" width="12" height="12" aria-hidden="true">
      <rect width="12" height="12" fill={paint} />
      <rect x="0.5" y="0.5" width="11" height="11" fill="none" stroke={look.edge} />
    </svg>
  );
}

interface Props {
  readonly items: readonly ScaleItem[];
  readonly looks: ReadonlyMap<string, ScaleLook>;
  readonly outcome: Outcome;
  readonly onAsk: Ask;
}

/** All sizes with date, basis and definition, and what the scenario would do there. */
export function ScaleTable({ items, looks, outcome, onAsk }: Props) {
  const share = formatShare(outcome.movedBp, locale);
  const heads = [
    s.table_market(),
    s.table_size(),
    s.table_as_of(),
    s.table_basis(),
    s.table_counted(),
    outcome.moved > 0 ? s.table_puts_in({ share }) : s.table_moved_there(),
    s.table_share(),
    s.table_pace(),
  ];
  return (
    <div className="table-scroll scale-table" tabIndex={0} role="region" aria-label={s.table()}>
      <table aria-label={s.table()}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} data-node={item.id} data-value={item.usdMillions} data-unit="usdMillions">
              <th scope="row">
                <Swatch item={item} look={looks.get(item.id)!} />
                {scaleLabel(item)}
              </th>
              <td>
                <Figure value={item.usdMillions} unit="usdMillions" figure={sizeRef(item)} onAsk={onAsk}>
                  {scaleAmount(item.usdMillions, item.basis)}
                </Figure>
              </td>
              <td>{formatDate(item.asOf, locale)}</td>
              <td>
                {basisText(item.basis)}
                {item.weak && <strong className="weak"> {m.weak()}</strong>}
              </td>
              <td>
                <Glossed text={scaleDefinition(item)} />
              </td>
              <MovedCells item={item} outcome={outcome} onAsk={onAsk} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
