import { newestComplete, type Atlas } from "../../domain/atlas";
import type { Release } from "../../domain/market";
import { change } from "../../state/actions";
import { m } from "../../text/messages";

/** A link made with an older release is shown as asked; the newest complete one is offered, never forced. */
export function ReleaseOffer({ atlas, release }: { atlas: Atlas; release: Release }) {
  const newest = newestComplete(atlas);
  if (release.id === newest.id) return null;
  const say = release.asOf > newest.asOf ? m.offer_complete : m.offer_newer;
  return (
    <p className="offer" data-part="release-offer">
      {say({ made: release.label, newest: newest.label })}{" "}
      <button type="button" className="text-button" onClick={() => change(atlas, { release: newest.id })}>
        {m.offer_see({ newest: newest.label })}
      </button>
    </p>
  );
}
