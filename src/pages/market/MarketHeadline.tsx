import { Sentence } from "../../controls/Sentence";
import type { MarketView } from "../../domain/marketView";
import { formatDate } from "../../format/date";
import { ask } from "../../state/asked";
import { locale, m } from "../../text/messages";
import { k } from "../../text/marketMessages";
import { marketWords } from "../../text/marketWords";

/** What the market holds, in one sentence whose numbers can be asked. */
export function MarketHeadline({ view }: { view: MarketView }) {
  const { release } = view.releaseTree;
  return (
    <div className="headline-block" data-part="words">
      <h1 className="headline" tabIndex={-1}>
        <Sentence parts={marketWords(view)} onAsk={ask} />
      </h1>
      <p className="deck-from">
        {k.as_of({ date: formatDate(release.asOf, locale), release: release.label })}
        {m.gap()}
        {release.completeness === "partial" && (
          <strong className="warn">{k.partial({ note: release.note })}</strong>
        )}
      </p>
    </div>
  );
}
