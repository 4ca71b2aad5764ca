import { expect, test } from "vitest";
import { named, withAddition, type Said } from "../../src/domain/said";
import { saidText } from "../../src/text/saidText";

test("texts of the data are joined by the marks of the language, one inside the other", () => {
  const clauses: Said = { by: "clause", texts: [named("Bitcoin", "all coins"), named("Gold", "all bars")] };
  expect(saidText(clauses)).toBe("Bitcoin: all coins; Gold: all bars");
  expect(saidText({ by: "sentence", texts: ["One.", "Two."] })).toBe("One. Two.");
  expect(saidText(withAddition("Gold", "2025"))).toBe("Gold, 2025");
  expect(saidText("As it stands.")).toBe("As it stands.");
});
