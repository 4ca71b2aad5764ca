import { q } from "./studyMessages";

const NAMES: Readonly<Record<string, () => string>> = {
  stocks: q.family_stocks,
  mixed: q.family_mixed,
  bonds: q.family_bonds,
  cash: q.family_cash,
  insurance: q.family_insurance,
  property: q.family_property,
  private: q.family_private,
  commodities: q.family_commodities,
  digital: q.family_digital,
  unknown: q.family_unknown,
};

/** What a family of asset classes is called. */
export function familyName(family: string): string {
  return NAMES[family]!();
}
