import { memo } from "react";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { k } from "../../text/marketMessages";
import { Legend } from "../redirect/Legend";
import { PublishedTotals } from "./PublishedTotals";
import { Glossed } from "../site/Glossed";

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly legend: boolean;
  readonly restated: boolean;
}

/** What the colours are worth, totals that the issuer printed otherwise, and what to know of the release. */
export const MarketNotes = memo(function MarketNotes({ atlas, view, legend, restated }: Props) {
  return (
    <>
      {legend && <Legend atlas={atlas} outcome={view} />}
      <PublishedTotals view={view} />
      <p className="note">
        <Glossed text={k.note_release({ note: view.releaseTree.release.note })} />
      </p>
      {restated && <p className="note">{k.restated()}</p>}
    </>
  );
});
