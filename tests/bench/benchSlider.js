import { interleave } from "./interleave.js";
import { longestTask } from "./longestTask.js";
import { sameMarks } from "./sameMarks.js";

function sizeInPage() {
  const { width, height } = document.querySelector("svg.treemap");
  return { width: width.baseVal.value, height: height.baseVal.value };
}

/**
 * Measures the steps of a slider: of the whole page at a path, of its treemap alone, of the same treemap by d3 alone.
 * `subject` is what benchViews knows, `label` the slider's, `values` its value at a step. Plain d3 is dragged
 * too, to tell what the machine of the day leaves room for.
 */
export async function benchSlider({ openPage, openPart }, { path, subject, label, values }) {
  const page = await openPage(path);
  const size = await page.evaluate(sizeInPage);
  const max = await page.getByRole("slider", { name: label, exact: true }).getAttribute("max");
  const pages = {
    "plain d3": await openPart({ draw: "d3", subject, label, max, ...size }),
    "chart alone": await openPart({ draw: "chart", subject, label, max, ...size }),
    "whole page": page,
  };
  const medians = await interleave(pages, label, values);
  const marks = await sameMarks(pages);
  const tasks = {
    "1 x": await longestTask(page, label, { slower: 1 }),
    "4 x": await longestTask(page, label, { slower: 4 }),
    "4 x, plain d3": await longestTask(pages["plain d3"], label, { slower: 4 }),
  };
  for (const each of Object.values(pages)) await each.context().close();
  return { size, marks, medians, tasks };
}
