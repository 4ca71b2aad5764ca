import { useMemo, useState } from "react";
import { Sentence } from "../../../controls/Sentence";
import { isWeak, type Atlas } from "../../../domain/atlas";
import { factorBasis, type RouteRef } from "../../../domain/explainRoute";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { FACTORS, WHOLE, type Factor } from "../../../domain/scenario";
import { routeOf, type TargetDateRoute } from "../../../domain/targetDateRoute";
import { cancelDrag, release } from "../../../state/actions";
import { ask } from "../../../state/asked";
import { dragFactor, factorLine, setFactor, takeChain, typeFactor } from "../../../state/dragFactor";
import { shownScenario, useScenarioStore, type ScenarioState } from "../../../state/scenarioStore";
import { spokenLine } from "../../../text/amount";
import { basisText } from "../../../text/basisText";
import { baseLabel } from "../../../text/baseName";
import { factorName, factorNote } from "../../../text/factorNote";
import { m } from "../../../text/messages";
import { r } from "../../../text/routeMessages";
import { routeSentence, routeShortfall, routeState } from "../../../text/routeSentence";
import { lineMessage } from "../lineMessage";
import { FactorLine, type FactorActions, type FactorState } from "./FactorLine";
import { RouteCard } from "./RouteCard";
import { RouteChart } from "./RouteChart";
import { RouteTable } from "./RouteTable";
import { Glossed } from "../../site/Glossed";
import "./route.css";

const SLEEVE_TRACK = 2000; // basis points where the sleeve's track ends until it is extended

const isOfRoute = (figure: FigureRef): figure is RouteRef =>
  figure.kind === "factor" || figure.kind === "factor-data" || figure.kind === "chain";

function actionsFor(atlas: Atlas, onAsk: FactorActions["onAsk"]): FactorActions {
  return {
    onDrag: (factor, wish) => dragFactor(atlas, factor as Factor, wish),
    onRelease: () => release(atlas),
    onCancel: cancelDrag,
    onSet: (factor, points) => setFactor(atlas, factor, points),
    onType: (factor, text) => typeFactor(atlas, factor, text),
    onAsk,
  };
}

/** A factor at rest, where the base has no target-date funds. */
function restingFactor(factor: Factor): FactorState {
  const usual = factor === "sleeve" ? SLEEVE_TRACK : WHOLE;
  const spoken = m.line_value_nothing();
  return { factor, name: factorName(factor), points: 0, usual, spoken, basis: null, note: [], message: null };
}

function factorState(
  atlas: Atlas,
  state: ScenarioState,
  route: TargetDateRoute | null,
  factor: Factor,
): FactorState {
  if (!route) return restingFactor(factor);
  const basis = factorBasis(route, factor);
  const points = route.factors[factor];
  const amount = { share: route.targetDate, adoption: route.adopting, sleeve: route.moved }[factor];
  const line = factorLine(factor);
  const weak = factor === "sleeve" && basis === "published" && isWeak(atlas, route.preset!.sources);
  return {
    factor,
    name: factorName(factor),
    points,
    usual: factor === "sleeve" ? SLEEVE_TRACK : WHOLE,
    spoken: spokenLine(points, amount, "usdMillions"),
    basis: weak ? r.basis_weak({ basis: basisText(basis) }) : basisText(basis),
    note: factorNote(route, factor, basis),
    message: state.refused?.line === line ? lineMessage(state, atlas, line) : null,
  };
}

/** How money moves that moves through target-date funds only: a chain of three factors, each with its source. */
export function RoutePanel({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const state = useScenarioStore();
  const scenario = shownScenario(state);
  const [asked, setAsked] = useState<RouteRef | null>(null);
  const route = useMemo(() => routeOf(atlas, scenario), [atlas, scenario]);
  const onAsk = useMemo(
    () => (figure: FigureRef) => (isOfRoute(figure) ? setAsked(figure) : ask(figure)),
    [],
  );
  const actions = useMemo(() => actionsFor(atlas, onAsk), [atlas, onAsk]);
  const locked = state.refused?.refusal === "locked" ? lineMessage(state, atlas, state.refused.line) : null;
  const base = baseLabel(outcome.roots);
  return (
    <div className="route">
      <p className="route-lead">
        <Glossed text={r.lead()} />
      </p>
      {route ? (
        <>
          <p className="route-sentence" data-part="route-sentence">
            <Sentence parts={routeSentence(route, outcome)} onAsk={onAsk} />
          </p>
          <div className="route-state">
            <p data-part="route-state">
              <Sentence
                parts={routeState(route, scenario, outcome, atlas)}
                onAsk={onAsk}
                className="strong"
              />
            </p>
            {!route.isUsed && route.points > 0 && (
              <button type="button" className="button small" onClick={() => takeChain(atlas)}>
                {route.origin === "inferred" ? r.take() : r.take_again()}
              </button>
            )}
          </div>
          {route.shortfall > 0 && (
            <p className="shortfall" data-part="route-shortfall">
              <Sentence parts={routeShortfall(route)} onAsk={onAsk} className="strong" />
            </p>
          )}
          <RouteChart route={route} outcome={outcome} onAsk={onAsk} />
        </>
      ) : (
        <p className="route-none" data-part="route-state">
          {r.state_none({ base })}
        </p>
      )}
      <fieldset className="route-factors" disabled={!route}>
        <legend className="sr-only">{route ? r.factors() : r.factors_none()}</legend>
        {FACTORS.map((factor) => (
          <FactorLine key={factor} state={factorState(atlas, state, route, factor)} actions={actions} />
        ))}
      </fieldset>
      {locked && <p className="line-message">{locked}</p>}
      {route && <RouteTable atlas={atlas} route={route} outcome={outcome} onAsk={onAsk} />}
      {asked && route && (
        <RouteCard
          atlas={atlas}
          route={route}
          outcome={outcome}
          figure={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
