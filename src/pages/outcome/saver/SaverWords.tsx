import { memo } from "react";
import { Sentence } from "../../../controls/Sentence";
import type { FigureRef } from "../../../domain/figureRef";
import type { SaverStudy } from "../../../domain/saverStudy";
import { s } from "../../../text/saverMessages";
import { saverWords } from "../../../text/saverWords";

interface Props {
  readonly study: SaverStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

/** What the futures come to, in words. */
export const SaverWords = memo(function SaverWords({ study, onAsk }: Props) {
  return (
    <div className="saver-words" data-part="saver-words">
      <h3>{s.words_heading()}</h3>
      {saverWords(study).map((parts, index) => (
        <p key={index}>
          <Sentence parts={parts} onAsk={onAsk} />
        </p>
      ))}
    </div>
  );
});
