import { useState } from "react";
import { Dialog } from "../../controls/Dialog";
import { isWeak, type Atlas } from "../../domain/atlas";
import type { Claim } from "../../domain/story";
import { copyText } from "../../export/copyText";
import { m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { y } from "../../text/storyMessages";
import { SourceList } from "../site/SourceList";
import { Verdict } from "./Verdict";

interface Props {
  readonly atlas: Atlas;
  readonly claim: Claim;
  readonly link: string;
  readonly onClose: () => void;
}

/** What the verdict on a claim rests on, and the link to it. */
export function ClaimCard({ atlas, claim, link, onClose }: Props) {
  const [copied, setCopied] = useState("");
  return (
    <Dialog title={claim.claim} onClose={onClose}>
      <p>
        <Verdict verdict={claim.verdict} />{" "}
        {isWeak(atlas, claim.sources) && <strong className="weak">{y.claim_weak()}</strong>}
      </p>
      <h3>{y.claim_right()}</h3>
      <p className="strong">{claim.rightFigure}</p>
      {claim.explanation !== undefined && <p>{claim.explanation}</p>}
      <h3>{d.card_sources()}</h3>
      <SourceList atlas={atlas} ids={claim.sources} />
      <p className="card-foot">
        <button
          type="button"
          className="button small"
          onClick={() =>
            void copyText(link).then((done) => setCopied(done ? m.share_copied_link() : d.share_blocked()))
          }
        >
          {y.claim_copy()}
        </button>
        <span role="status">{copied}</span>
      </p>
    </Dialog>
  );
}
