import { Figure } from "../../controls/Figure";
import { historyRef } from "../../domain/explainHistory";
import type { FigureRef } from "../../domain/figureRef";
import { PLAN_TYPES, type History, type HistoryMeasure, type PlanType } from "../../domain/history";
import type { Period } from "../../domain/historyPeriods";
import { measuredPeriod } from "../../domain/measuredPeriod";
import { formatMoneyShort } from "../../format/money";
import { formatChartShare } from "../../format/share";
import { h } from "../../text/historyMessages";
import { locale } from "../../text/messages";
import { partName } from "../../text/partName";
import { periodName } from "../../text/periodName";
import { Glossed } from "../site/Glossed";

interface Props {
  readonly history: History;
  readonly period: Period;
  readonly measure: HistoryMeasure;
  readonly onAsk: (figure: FigureRef) => void;
}

/** One type: its colour, its amount and its share, the measure of the chart first. */
function Part({ history, period, measure, onAsk, type }: Props & { type: PlanType }) {
  const inDollars = measure === "real" ? "real" : "usd";
  const amount = measuredPeriod(history, period, inDollars).parts[type];
  const share = measuredPeriod(history, period, "share").parts[type];
  const figure = period.figures[type];
  return (
    <div className="reading-part">
      <dt>
        <span className="plan-swatch" style={{ background: `var(--plan-${type})` }} aria-hidden="true" />
        <Glossed text={partName(type)} />
      </dt>
      {figure === null || amount === null || share === null ? (
        <dd className="quiet">{h.no_figure()}</dd>
      ) : (
        <dd className={measure === "share" ? "share-first" : ""}>
          <Figure
            value={amount}
            unit="usdMillions"
            figure={historyRef(figure.id, period.at, inDollars)}
            onAsk={onAsk}
          >
            {formatMoneyShort(amount, locale)}
          </Figure>
          <Figure value={share} unit="bp" figure={historyRef(figure.id, period.at, "share")} onAsk={onAsk}>
            {formatChartShare(share, locale)}
          </Figure>
        </dd>
      )}
    </div>
  );
}

/** The key of the chart and the values of the period under its cursor; its size never changes. */
export function HistoryReadout(props: Props) {
  const { history, period, measure, onAsk } = props;
  const inDollars = measure === "real" ? "real" : "usd";
  const { total } = measuredPeriod(history, period, inDollars);
  const figure = period.figures.total;
  return (
    <dl className="reading" data-at={period.at}>
      <div className="reading-total">
        <dt>{periodName(period.at)}</dt>
        {figure === null || total === null ? (
          <dd className="quiet">{h.no_figure()}</dd>
        ) : (
          <dd>
            <Figure
              value={total}
              unit="usdMillions"
              figure={historyRef(figure.id, period.at, inDollars)}
              onAsk={onAsk}
            >
              {formatMoneyShort(total, locale)}
            </Figure>
          </dd>
        )}
      </div>
      {PLAN_TYPES.map((type) => (
        <Part key={type} type={type} {...props} />
      ))}
    </dl>
  );
}
