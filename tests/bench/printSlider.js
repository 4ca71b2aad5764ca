/** Prints what benchSlider measured: a table with ratios to plain d3, and the longest tasks of a drag. */
export function printSlider(name, { size, marks, medians, tasks }) {
  console.log(
    `\n${name}: ${size.width} x ${size.height}, ${marks.tiles} tiles, ${marks.lines} lines of labels`,
  );
  const reference = medians["plain d3"];
  const against = (time, key) => `${time[key].toFixed(2)} ms, ${(time[key] / reference[key]).toFixed(2)} x`;
  const rows = Object.entries(medians).map(([subject, time]) => [
    subject,
    {
      script: against(time, "script"),
      "drawn frame": against(time, "frame"),
      "all drawn": against(time, "whole"),
    },
  ]);
  console.table(Object.fromEntries(rows));
  for (const [slowed, { longest, longestBusy, over50 }] of Object.entries(tasks))
    console.log(
      `drag, processor slowed ${slowed}: longest task ${longest.toFixed(0)} ms, ` +
        `busy for ${longestBusy.toFixed(0)}; ${over50} busy for over 50 ms`,
    );
}
