import { a } from "../../text/accessMessages";

/** When the statement was last gone through. */
export const statedOn = "2026-11-29";

/** What does not work well yet or was not tried, and since when that is known. A mended gap is taken out. */
export const accessGaps = [
  { gap: a.gap_people, since: "2026-11-29" },
  { gap: a.gap_browsers, since: "2026-11-29" },
  { gap: a.gap_many, since: "2026-11-29" },
  { gap: a.gap_targets, since: "2026-11-29" },
  { gap: a.gap_texture, since: "2026-11-29" },
  { gap: a.gap_sound, since: "2026-11-29" },
  { gap: a.gap_method, since: "2026-11-29" },
  { gap: a.gap_elsewhere, since: "2026-11-29" },
] as const;
