import fc from "fast-check";
import { expect, test } from "vitest";
import { planText } from "../../src/datasets/planText";
import { readPlan } from "../../src/datasets/readPlan";
import type { OwnPlan } from "../../src/domain/ownPlan";
import { planFile } from "../../src/export/planFile";
import { atlas } from "../support/atlas";
import { finish, ownPlans } from "../support/ownPlans";

const read = (text: string, total: number | null = null) => finish(readPlan(text, atlas.classes, total));
const planOf = (text: string, total: number | null = null): OwnPlan =>
  read(text, total).holdings.map(({ label, usd, assetClass }) => ({ label, usd, assetClass }));
const faultsOf = (text: string, total: number | null = null) => read(text, total).faults;
const bytes = (text: string) => new TextEncoder().encode(text);

test("a plan that is saved and opened again is the same, as CSV and as JSON", () => {
  fc.assert(
    fc.property(ownPlans, fc.constantFrom("csv" as const, "json" as const), (plan, form) => {
      const file = planText(bytes(planFile(plan, form)));
      expect(file).toHaveProperty("text");
      const draft = read((file as { text: string }).text);
      expect(draft.faults).toEqual([]);
      expect(draft.holdings.every(({ sure }) => sure)).toBe(true);
      expect(planOf((file as { text: string }).text)).toEqual(plan);
    }),
    { numRuns: 300 },
  );
});

test("any text is read without throwing, and lines are never left out silently", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: "binary" }), fc.json()), (text) => {
      const draft = read(text);
      expect(draft.holdings.length > 0 || draft.faults.length > 0).toBe(true);
      for (const { usd } of draft.holdings) expect(Number.isSafeInteger(usd)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("shares are taken of the total, to the dollar", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1 }),
      fc.nat(9e12),
      (weights, total) => {
        const sum = weights.reduce((all, one) => all + one, 0);
        const lines = weights.map((weight, place) => `Fund ${place},${((100 * weight) / sum).toFixed(6)}`);
        const { holdings, faults } = read(["label,share_pct", ...lines].join("\n"), total);
        expect(faults).toEqual([]);
        expect(holdings.reduce((all, { usd }) => all + usd, 0)).toBe(total);
      },
    ),
  );
});

test("an amount as people write it, with a decimal comma", () => {
  const lines = "label;amount\nA;12,5\nB;1.234,56\nC;US$ 1 234 567,89\nD;0,125\nE;1.234.567\nF;1234,567";
  expect(planOf(lines).map(({ usd }) => usd)).toEqual([13, 1_235, 1_234_568, 0, 1_234_567, 1_235]);
});

test("a plan as people write it: dollars, commas, cents, quotes, tabs and semicolons, with and without a header", () => {
  const plan = [
    { label: "S&P 500 Index, admiral", usd: 125_001, assetClass: "us-large-stocks" },
    { label: "Target Retirement 2045", usd: 80_000, assetClass: "target-date" },
    { label: "Core Bond", usd: 0, assetClass: "bonds" },
  ];
  const comma =
    'Fund,Balance,Class\r\n"S&P 500 Index, admiral","$125,000.50",\r\n\r\nTarget Retirement 2045,80000 USD,\r\nCore Bond,0,Bonds\r\n';
  expect(planOf(comma)).toEqual(plan);
  expect(read(comma).cleaned).toEqual({ cents: 1 });
  expect(
    planOf("label;amount\nS&P 500 Index, admiral;125001\nTarget Retirement 2045;80000\nCore Bond;0"),
  ).toEqual(plan);
  expect(planOf("S&P 500 Index, admiral\t125,001\nTarget Retirement 2045\t80,000\nCore Bond\t0")).toEqual(
    plan,
  );
  expect(
    planOf(
      '{"holdings":[{"label":"S&P 500 Index, admiral","amount_usd":125001},{"name":"Target Retirement 2045","value":"80000"},{"label":"Core Bond","amount":0}]}',
    ),
  ).toEqual(plan);
});

/** An amount with two decimals as it is written where commas stand before them. `group`: between thousands. */
function withComma(cents: number, group: string): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole},${String(cents % 100).padStart(2, "0")}`;
}

test("a decimal comma is read where it can be nothing else: in quotes, between semicolons, after tabs, in JSON", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9e11), { minLength: 1, maxLength: 5 }),
      fc.constantFrom("", ".", " ", "\u00a0", "\u202f"),
      (amounts, group) => {
        const written = amounts.map((cents) => withComma(cents, group));
        const usd = amounts.map((cents) => Math.round(cents / 100));
        const files = [
          ["label;amount", ...written.map((text, n) => `Fund ${n};${text}`)].join("\n"),
          ["label,amount", ...written.map((text, n) => `Fund ${n},"${text}"`)].join("\n"),
          ["label\tamount", ...written.map((text, n) => `Fund ${n}\t${text}`)].join("\n"),
          written.map((text, n) => `Fund ${n};${text}`).join("\n"),
          JSON.stringify(written.map((text, n) => ({ label: `Fund ${n}`, amount: text }))),
        ];
        for (const file of files) {
          const { holdings, faults } = read(file);
          const wrong = faults.filter(({ reason }) => reason !== "total-nothing");
          expect(wrong, file).toEqual([]);
          expect(
            holdings.map((each) => each.usd),
            file,
          ).toEqual(usd);
        }
      },
    ),
  );
});

test("a share with a decimal comma is that with a point", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom("", "%", " %"),
      (weights, sign) => {
        const sum = weights.reduce((all, one) => all + one, 0);
        const shares = weights.map((weight) => ((100 * weight) / sum).toFixed(6) + sign);
        const lines = (written: readonly string[]) => written.map((share, place) => `Fund ${place};${share}`);
        const pointed = planOf(["label;share", ...lines(shares)].join("\n"), 1_000_000);
        const withCommas = shares.map((share) => share.replace(".", ","));
        expect(pointed).toHaveLength(weights.length);
        expect(planOf(["label;share", ...lines(withCommas)].join("\n"), 1_000_000)).toEqual(pointed);
        const quoted = withCommas.map((share, place) => `Fund ${place},"${share}"`);
        expect(planOf(["label,share", ...quoted].join("\n"), 1_000_000)).toEqual(pointed);
      },
    ),
  );
});

test("digits with marks are read as an amount that they can mean, and refused where they can mean two", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,4}([.,]\d{1,4}){0,2}$/), (text) => {
      for (const file of [`label;amount\nFund;${text}`, `label,amount\nFund,"${text}"`]) {
        const [holding] = read(file).holdings;
        if (!holding) continue;
        const meant = [
          text.replaceAll(",", ""),
          text.replaceAll(".", "").replace(",", "."),
          text.replaceAll(/[.,]/g, ""),
        ].map((number) => Math.round(Number(number)));
        expect(meant, file).toContain(holding.usd);
        if (file.includes(";")) expect(/^[1-9]\d{0,2}[.,]\d{3}$/.test(text), file).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test("without a header, a second field with % is a share, and the third is a class in either case", () => {
  const lines = "Index fund,60%,us-large-stocks\nBond fund,40%,bonds";
  expect(planOf(lines, 1_000)).toEqual([
    { label: "Index fund", usd: 600, assetClass: "us-large-stocks" },
    { label: "Bond fund", usd: 400, assetClass: "bonds" },
  ]);
  expect(planOf("Index fund,600,us-large-stocks\nBond fund,400,bonds")).toEqual(planOf(lines, 1_000));
});

test.each([
  [
    'label,amount_usd,class\nGood,10,\nNo amount,,\nFormula,=SUM(A1:A9),\nMinus,-5,\nBig,99999999999999,\nWords,ten,\nMarks,"1.23,456.7",',
    [
      [3, "amount", "empty"],
      [4, "amount", "formula"],
      [5, "amount", "negative"],
      [6, "amount", "too-large"],
      [7, "amount", "not-dollars"],
      [8, "amount", "not-dollars"],
    ],
  ],
  [
    "label,amount\n,5\n" + "x".repeat(121) + ",5",
    [
      [2, "label", "no-label"],
      [3, "label", "long-label"],
    ],
  ],
  [
    "label,amount\nVanguard, Inc,5,6,7",
    [[2, "amount", "not-dollars"]].slice(1).concat([[2, null, "fields"]] as never),
  ],
  ['label,amount\n"a"b,5\nc,6', [[2, null, "stray-quote"]]],
  ['label,amount\nc,6\n"a,5', [[3, null, "open-quote"]]],
  ["amount,class\n5,bonds", [[1, null, "no-columns"]]],
  ["only words", [[1, null, "no-columns"]]],
  ["label,amount\na,10.40\nb,20.40\nTotal,30.80", [[4, null, "sum-line"]]],
  ["Symbol,Total Value,Notes\nABC,5,", [[1, null, "no-columns"]]],
  ["Good,10\nPoints as commas,125.000\nCents,125.00", [[2, "amount", "two-readings"]]],
  ["label;amount\nThousands or decimals;125,000\nCents;125,00", [[2, "amount", "two-readings"]]],
  ["label,amount,class\nCut in two,12,5\nWhole,12,bonds", [[2, "amount", "split-number"]]],
  ["label,amount\nCut in two,12,5", [[2, null, "fields"]]],
  ["label,share,class\nCut in two,12,5%\nWhole,87,bonds", [[2, "share", "split-number"]]],
  [
    "Nothing,\nFormula,=A1\n",
    [
      [1, "amount", "empty"],
      [2, "amount", "formula"],
    ],
  ],
  ["label,amount\n", [[null, null, "no-holdings"]]],
  ["label,amount\na,0\nb,0", [[null, "amount", "total-nothing"]]],
  ["label,amount\na,9000000000000\nb,1", [[null, "amount", "total-too-large"]]],
  ["label,share\na,60\nb,30", [[null, "share", "shares-sum"]]],
  ["label,share\na,60\nb,40", [[null, "share", "no-total"]]],
  [
    "label,share\na,=1\nb,-4",
    [
      [2, "share", "formula"],
      [3, "share", "negative"],
    ],
  ],
  ["[1,", [[1, null, "not-json"]]],
  ["{}", [[null, null, "not-a-list"]]],
  [
    '[{"label":"a","amount":1e30},{"label":"b"}]',
    [
      [1, "amount", "not-dollars"],
      [2, "amount", "empty"],
    ],
  ],
])("says where %j is wrong", (text, faults) => {
  const found = faultsOf(text).map(({ line, column, reason }) => [line, column, reason]);
  if (found[0]?.[2] === "not-json") expect(found[0].slice(1)).toEqual([null, "not-json"]);
  else expect(found).toEqual(faults);
});

test("a name that looks like a formula is kept as text, and its file does not run it", () => {
  const { holdings, cleaned } = read("label,amount\n=cmd|' /C calc'!A0,5\n@x,6");
  expect(holdings.map(({ label }) => label)).toEqual(["=cmd|' /C calc'!A0", "@x"]);
  expect(cleaned).toEqual({ "formula-label": 2 });
  const saved = planFile([{ label: "=1+1", usd: 5, assetClass: "bonds" }], "csv");
  expect(saved).toBe("label,amount_usd,class\n'=1+1,5,bonds\n");
});

test("a fund that is called total is one, unless it is the sum of what stands above", () => {
  expect(planOf("label,amount\nTotal Bond Market,10\nTotal,20").map(({ usd }) => usd)).toEqual([10, 20]);
  expect(planOf("label,amount\nStocks,10\nTotal Bond Market,10").map(({ usd }) => usd)).toEqual([10, 10]);
});

test("more than 10,000 holdings are refused, 10,000 are not", () => {
  const lines = (count: number) =>
    ["label,amount", ...Array.from({ length: count }, (_, n) => `Fund ${n},${n}`)].join("\n");
  expect(read(lines(10_000)).holdings).toHaveLength(10_000);
  expect(read(lines(10_000)).faults).toEqual([]);
  expect(faultsOf(lines(10_001))).toEqual([{ line: 10_002, column: null, reason: "too-many" }]);
});

test("files are read in the encodings that spreadsheets write, and what is no text is refused", () => {
  const text = "label,amount\nFonds für Größe,5\n";
  const utf16 = (big: boolean, mark: boolean) => {
    const units = [...(mark ? "\ufeff" : ""), ...text].map((sign) => sign.charCodeAt(0));
    return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  for (const big of [true, false])
    for (const mark of [true, false])
      expect(planText(utf16(big, mark))).toEqual({ text, encoding: "utf-16" });
  expect(planText(bytes(`\ufeff${text}`))).toEqual({ text, encoding: "utf-8" });
  expect(planText(new Uint8Array([...text].map((sign) => sign.charCodeAt(0))))).toEqual({
    text,
    encoding: "windows-1252",
  });
  expect(planText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ refused: "spreadsheet" });
  expect(planText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe]))).toEqual({
    refused: "binary",
  });
  expect(planText(bytes("a,1\u0000"))).toEqual({ refused: "binary" });
  expect(planText(new Uint8Array(0))).toEqual({ refused: "empty" });
  expect(planText(new Uint8Array(50_000_000))).toEqual({ refused: "too-big" });
});

test("any bytes are read or refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (some) => {
      const found = planText(some);
      expect("text" in found || "refused" in found).toBe(true);
    }),
  );
});
