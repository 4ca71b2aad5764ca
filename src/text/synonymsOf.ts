// What people type for what the data call by another name.
const SYNONYMS: Readonly<Record<string, string>> = {
  "us-retirement": "everything all total",
  ira: "individual retirement account roth traditional sep",
  dc: "defined contribution workplace plans",
  "401k": "401k four-oh-one",
  "plan-403b": "403b teachers nonprofits",
  "plan-457": "457b state local government employees",
  tsp: "TSP federal employees military thrift",
  "tsp-g": "TSP G fund",
  "tsp-c": "TSP C fund",
  "tsp-s": "TSP S fund",
  "tsp-i": "TSP I fund",
  "tsp-f": "TSP F fund",
  "db-gov": "pension pensions defined benefit public",
  "db-state-local": "pension pensions teachers police public",
  "db-federal": "pension pensions FERS CSRS military",
  "db-private": "pension pensions defined benefit corporate",
  annuities: "annuity insurance",
  "401k-hybrid": "TDF lifecycle target date balanced",
  "401k-cit-target-date": "TDF CIT collective lifecycle target date",
  "401k-stable-value": "GIC guaranteed",
  "401k-brokerage": "SDBA self-directed window",
  bitcoin: "BTC IBIT crypto cryptocurrency digital",
  "other-crypto": "ETH ether ethereum altcoins stablecoins crypto",
  gold: "XAU GLD IAU bullion metal",
  "private-equity": "PE buyout",
  "private-credit": "direct lending loans",
  "real-estate": "property REIT",
  infrastructure: "infra",
  "hedge-funds": "hedge alternatives",
  commodities: "oil futures DBC",
};

/** Further words by which a node or a market is found. */
export function synonymsOf(id: string): string {
  return SYNONYMS[id] ?? "";
}
