import { p } from "./phaseInMessages";

const NAMES: Readonly<Record<string, () => string>> = {
  stocks: p.family_stocks,
  mixed: p.family_mixed,
  bonds: p.family_bonds,
  cash: p.family_cash,
  insurance: p.family_insurance,
  property: p.family_property,
  private: p.family_private,
  commodities: p.family_commodities,
  digital: p.family_digital,
};

/** What a family of classes is called. */
export function familyName(family: string): string {
  return (NAMES[family] ?? p.family_unknown)();
}
