import { isWeak, type Atlas } from "../../domain/atlas";
import { fitScenario } from "../../domain/fitScenario";
import { fieldsOf } from "../../domain/linkFields";
import type { Scenario } from "../../domain/scenario";
import type { Claim } from "../../domain/story";
import { withStory } from "../../domain/storyChoices";
import { y } from "../../text/storyMessages";
import { ClaimChart } from "./ClaimChart";
import { PageLink } from "./PageLink";
import { Verdict } from "./Verdict";
import { Glossed } from "../site/Glossed";

interface Props {
  readonly atlas: Atlas;
  readonly claim: Claim;
  readonly scenario: Scenario;
  readonly isChosen: boolean;
  readonly onSources: () => void;
}

/** The state in which a claim can be seen: an event of this page, or a part of the whole market. */
function See({ atlas, claim, scenario }: Pick<Props, "atlas" | "claim" | "scenario">) {
  const { see } = claim;
  if (!see) return null;
  const label = y.claim_see_of({ claim: claim.claim });
  if ("event" in see) {
    return (
      <PageLink
        page="/story/"
        scenario={withStory(scenario, { event: see.event })}
        label={label}
        target="#chart"
      >
        {y.claim_see()}
      </PageLink>
    );
  }
  const seen = { ...see, chart: "auto", color: "class", unit: "usd", beside: undefined } as const;
  const shown = fitScenario({ ...fieldsOf(scenario), ...seen }, atlas).scenario;
  return (
    <PageLink page="/market/" scenario={shown} label={label} target={null}>
      {y.claim_see()}
    </PageLink>
  );
}

/** A claim, its verdict, what is right, and the ways on: where it can be seen, its sources, its own link. */
export function ClaimRow({ atlas, claim, scenario, isChosen, onSources }: Props) {
  const { id, compared, verdict, rightFigure, explanation, sources } = claim;
  const count = y.claim_sources({ count: sources.length });
  return (
    <li
      id={`claim-${id}`}
      className="claim"
      data-claim={id}
      data-verdict={verdict}
      aria-current={isChosen ? "true" : undefined}
    >
      <Verdict verdict={verdict} />
      <p className="claim-said">
        <Glossed text={claim.claim} />
      </p>
      <div className="claim-right">
        <p className="strong">
          <Glossed text={rightFigure} />
        </p>
        {explanation !== undefined && (
          <p className="quiet">
            <Glossed text={explanation} />
          </p>
        )}
        {isWeak(atlas, sources) && <p className="weak">{y.claim_weak()}</p>}
      </div>
      <div className="claim-chart">{compared.length > 0 && <ClaimChart amounts={compared} />}</div>
      <p className="claim-ways">
        <button
          type="button"
          className="text-button"
          aria-haspopup="dialog"
          aria-label={y.claim_sources_of({ sources: count, claim: claim.claim })}
          onClick={onSources}
        >
          {count}
        </button>
        <See atlas={atlas} claim={claim} scenario={scenario} />
        <PageLink
          page="/story/"
          scenario={withStory(scenario, { claim: id })}
          label={y.claim_permalink_of({ claim: claim.claim })}
          target={`#claim-${id}`}
        >
          {y.claim_permalink()}
        </PageLink>
      </p>
    </li>
  );
}
