import { s } from "../../text/sourcesMessages";

const METHOD = [s.method_base, s.method_from, s.method_size, s.method_look, s.method_ask];
const LIMITS = [
  s.limit_picture,
  s.limit_price,
  s.limit_estimate,
  s.limit_round,
  s.limit_restated,
  s.limit_market,
  s.limit_average,
  s.limit_rules,
  s.limit_advice,
];

function Sentences({ all }: { all: readonly (() => string)[] }) {
  return (
    <ul className="plain-words">
      {all.map((sentence) => (
        <li key={sentence()}>{sentence()}</li>
      ))}
    </ul>
  );
}

/** The method in short, and what the figures cannot tell. */
export function LimitsSection() {
  return (
    <section id="limits" tabIndex={-1}>
      <h2>{s.limits_heading()}</h2>
      <Sentences all={LIMITS} />
      <h3>{s.method_heading()}</h3>
      <Sentences all={METHOD} />
    </section>
  );
}
