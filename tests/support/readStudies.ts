import type { Page } from "playwright-core";

/** A table of a study by row and column: its raw values. `row` names the attribute that says which row it is. */
export async function readStudyTable(page: Page, name: string, row: "step" | "year") {
  const table = page.getByRole("table", { name, exact: true });
  await table.waitFor();
  const rows = await table.locator("tbody tr").evaluateAll(
    (all, key) =>
      all.map((each) => {
        const cells = [...each.querySelectorAll<HTMLElement>("td[data-column]")];
        const values = cells.map(({ dataset }) => [dataset["column"]!, Number(dataset["value"])] as const);
        return [(each as HTMLElement).dataset[key] ?? "record", Object.fromEntries(values)] as const;
      }),
    row,
  );
  return new Map<string, Readonly<Record<string, number>>>(rows);
}
