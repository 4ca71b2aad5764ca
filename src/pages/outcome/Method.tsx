import type { Atlas } from "../../domain/atlas";
import { o } from "../../text/outcomeMessages";
import { SourceList } from "../site/SourceList";
import { Glossed } from "../site/Glossed";

interface Props {
  readonly atlas: Atlas;
  readonly formula: string;
  readonly inputs: string;
  readonly limits: string;
  readonly sources: readonly string[];
}

/** How a result is computed: formula, inputs, limits, sources. */
export function Method({ atlas, formula, inputs, limits, sources }: Props) {
  return (
    <details className="method">
      <summary>{o.method()}</summary>
      <dl>
        <dt>{o.method_formula()}</dt>
        <dd>{formula}</dd>
        <dt>{o.method_inputs()}</dt>
        <dd>
          <Glossed text={inputs} />
        </dd>
        <dt>{o.method_limits()}</dt>
        <dd>
          <Glossed text={limits} />
        </dd>
        <dt>{o.method_sources()}</dt>
        <dd>
          <SourceList atlas={atlas} ids={[...new Set(sources)]} />
        </dd>
      </dl>
    </details>
  );
}
