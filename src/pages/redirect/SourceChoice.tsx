import { Select } from "../../controls/Select";
import { leavesUnder } from "../../domain/assetTree";
import type { Atlas } from "../../domain/atlas";
import { MOST_OWN } from "../../domain/fitNumbers";
import type { Outcome } from "../../domain/outcome";
import { QUICK_FAMILIES, sharesByValue, sourcesOf, type QuickChoice } from "../../domain/sourceChoices";
import type { Weights } from "../../domain/splitWhole";
import { change } from "../../state/actions";
import { m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { SourceLines } from "./SourceLines";

interface Way {
  readonly value: string;
  readonly label: string;
  readonly from: Weights | null;
}

const QUICK_LABELS: Readonly<Record<QuickChoice, () => string>> = {
  stocks: d.taken_from_stocks,
  bonds: d.taken_from_bonds,
  "target-date": d.taken_from_target_date,
};

function sameShares(one: Weights | null, other: Weights): boolean {
  return one !== null && JSON.stringify(one) === JSON.stringify(other);
}

/** Where the money comes from: in proportion, a kind of asset, or holdings with a share each. */
export function SourceChoice({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const { from, base } = outcome.scenario;
  const leaves = leavesUnder(outcome.releaseTree.tree, base);
  const most = outcome.money === "usd" ? MOST_OWN : Infinity;
  const quick: Way[] = (Object.keys(QUICK_FAMILIES) as QuickChoice[]).map((value) => ({
    value,
    label: QUICK_LABELS[value](),
    from: sourcesOf(atlas, leaves, value, most),
  }));
  const held = new Set(leaves.map(({ assetClass }) => assetClass!));
  const classes: Way[] = [...held].map((assetClass) => ({
    value: `class ${assetClass}`,
    label: atlas.classes.get(assetClass)!.label,
    from: sourcesOf(atlas, leaves, { assetClass }, most),
  }));
  const chosen: Way = { value: "chosen", label: d.taken_from_chosen(), from: sharesByValue(leaves, most) };
  const ways = [...quick, ...classes];
  const way = from === "prorata" ? null : (ways.find((each) => sameShares(each.from, from)) ?? chosen);
  function take(value: string) {
    const wanted = [chosen, ...ways].find((each) => each.value === value)?.from;
    change(atlas, { from: wanted ? Object.entries(wanted) : "prorata" });
  }
  const optionOf = ({ value, label, from: shares }: Way) => (
    <option key={value} value={value} disabled={shares === null}>
      {label}
    </option>
  );
  return (
    <>
      <Select label={m.taken_from()} value={way?.value ?? "prorata"} onChange={take}>
        <option value="prorata">{m.taken_from_prorata()}</option>
        {optionOf(chosen)}
        {quick.map(optionOf)}
        <optgroup label={d.taken_from_class()}>{classes.map(optionOf)}</optgroup>
      </Select>
      {leaves.length > most && <p className="note">{d.taken_from_few({ count: most })}</p>}
      {from !== "prorata" && <SourceLines atlas={atlas} outcome={outcome} from={from} />}
    </>
  );
}
