import { useEffect, useId, useState } from "react";
import { Choice } from "../../controls/Choice";
import type { Atlas } from "../../domain/atlas";
import type { Scenario } from "../../domain/scenario";
import { VERDICTS, type Story, type Verdict } from "../../domain/story";
import { shownClaims, withStory } from "../../domain/storyChoices";
import { shareAddress } from "../../state/shareAddress";
import { y } from "../../text/storyMessages";
import { verdictName } from "../../text/storyNames";
import { useShownChart } from "../redirect/useShownChart";
import { ClaimCard } from "./ClaimCard";
import { ClaimRow } from "./ClaimRow";
import type { ChosenStory } from "./useStoryChoices";

interface Props {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly scenario: Scenario;
  readonly chosen: ChosenStory;
}

/** The claims of the news, each with its verdict, by verdict where one is chosen. */
export function Claims({ atlas, story, scenario, chosen: { choices, choose } }: Props) {
  const heading = useId();
  const [asked, setAsked] = useState<string | null>(null);
  const { claim: chosen, verdict } = choices;
  useEffect(() => {
    if (chosen !== null) document.getElementById(`claim-${chosen}`)?.scrollIntoView({ block: "center" });
  }, [chosen]);
  const { claims, article } = story;
  const countOf = (each: Verdict) => claims.filter((claim) => claim.verdict === each).length;
  const askedClaim = claims.find(({ id }) => id === asked);
  const chart = useShownChart(scenario.chart);
  return (
    <section className="claims" id="claims" aria-labelledby={heading}>
      <div className="claims-head">
        <h2 id={heading}>{y.claims_heading()}</h2>
        <Choice
          legend={y.claims_filter()}
          options={[
            { value: "all", label: y.claims_all({ count: claims.length }) },
            ...VERDICTS.map((each) => ({
              value: each,
              label: y.claims_chip({ name: verdictName(each), count: countOf(each) }),
            })),
          ]}
          value={verdict ?? "all"}
          onChange={(value) => choose({ verdict: value === "all" ? null : (value as Verdict), claim: null })}
        />
      </div>
      <ol aria-label={y.claims_list()}>
        {shownClaims(story, choices).map((claim) => (
          <ClaimRow
            key={claim.id}
            atlas={atlas}
            claim={claim}
            scenario={scenario}
            isChosen={claim.id === chosen}
            onSources={() => setAsked(claim.id)}
          />
        ))}
      </ol>
      <p className="note">{y.article({ note: article.note })}</p>
      {askedClaim && (
        <ClaimCard
          atlas={atlas}
          claim={askedClaim}
          link={shareAddress(withStory(scenario, { claim: askedClaim.id }), chart)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
