import type { Atlas } from "../domain/atlas";
import type { Basis } from "../domain/figure";
import type { ScaleItem } from "../domain/scaleItems";
import { formatMoneyShort } from "../format/money";
import { locale, m } from "./messages";
import { s } from "./scaleMessages";

type Words = Readonly<Record<string, () => string>>;
type Named = Pick<ScaleItem, "id" | "label">;

const LABELS: Words = {
  "401k": s.label_401k,
  dc: s.label_dc,
  ira: s.label_ira,
  "us-retirement": s.label_us_retirement,
  "all-crypto": s.label_all_crypto,
  gold: s.label_gold,
  "private-equity": s.label_private_equity,
  "real-estate": s.label_real_estate,
  infrastructure: s.label_infrastructure,
  "world-equities": s.label_world_equities,
  "us-equities": s.label_us_equities,
  "us-equities-mid-2025": s.label_us_equities_mid_2025,
  "us-money-funds": s.label_us_money_funds,
  "private-markets": s.label_private_markets,
  "semi-liquid-funds": s.label_semi_liquid_funds,
};

const NAMES: Words = {
  "401k": s.name_401k,
  dc: s.name_dc,
  ira: s.name_ira,
  "us-retirement": s.name_us_retirement,
  "all-crypto": s.name_all_crypto,
  "world-equities": s.name_world_equities,
  "us-equities": s.name_us_equities,
  "us-equities-mid-2025": s.name_us_equities_mid_2025,
  "us-treasuries": s.name_us_treasuries,
  "us-corporate-bonds": s.name_us_corporate_bonds,
  "us-money-funds": s.name_us_money_funds,
  "private-markets": s.name_private_markets,
  "semi-liquid-funds": s.name_semi_liquid_funds,
  "us-bitcoin-etfs": s.name_us_bitcoin_etfs,
};

const DEFINITIONS: Words = {
  "401k": s.definition_401k,
  dc: s.definition_dc,
  ira: s.definition_ira,
  "us-retirement": s.definition_us_retirement,
  "all-crypto": s.definition_all_crypto,
};

/** What stands at a square, a bar or a row; the label of the data where the catalogue has no shorter one. */
export function scaleLabel({ id, label }: Named): string {
  return LABELS[id]?.() ?? label;
}

/** The same inside a sentence: "all crypto". */
export function scaleName({ id, label }: Named, atlas: Atlas): string {
  return NAMES[id]?.() ?? atlas.destinations.get(id)?.wholeLabel ?? label;
}

/** What is counted in a size, in a few words. */
export function scaleDefinition({ id, definition, label }: ScaleItem): string {
  return definition ?? DEFINITIONS[id]?.() ?? label;
}

/** `about $1.64tn`: an amount on a chart or in a table, hedged where it was not published as it stands. */
export function scaleAmount(usdMillions: number, basis: Basis): string {
  const amount = formatMoneyShort(usdMillions, locale);
  return basis === "published" ? amount : m.about_amount({ amount });
}
