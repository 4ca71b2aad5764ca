import { memo } from "react";

const PATHS = {
  close: "M5 5l10 10M15 5L5 15",
  undo: "M7 4L3 8l4 4M3 8h8a5 5 0 010 10H8",
  redo: "M13 4l4 4-4 4M17 8H9a5 5 0 000 10h3",
  reset: "M4 10a6 6 0 106-6H6M9 1L6 4l3 3",
  link: "M8 12l4-4M9 6l2-2a3.5 3.5 0 015 5l-2 2M11 14l-2 2a3.5 3.5 0 01-5-5l2-2",
  download: "M10 3v10M6 9l4 4 4-4M4 17h12",
  search: "M9 15A6 6 0 109 3a6 6 0 000 12zM13.5 13.5L17 17",
  locked: "M6 9V6a4 4 0 018 0v3M4.5 9h11v8h-11z",
  unlocked: "M6 9V6a4 4 0 017.5-1.9M4.5 9h11v8h-11z",
  minus: "M5 10h10",
  plus: "M5 10h10M10 5v10",
  play: "M6 4l10 6-10 6z",
  pause: "M6 4h3v12H6zM11 4h3v12h-3z",
  earlier: "M12 5l-5 5 5 5",
  later: "M8 5l5 5-5 5",
  info: "M10 9v5M10 6v.5M10 18a8 8 0 100-16 8 8 0 000 16z",
} as const;

interface Props {
  readonly name: keyof typeof PATHS;
  readonly filled?: boolean;
}

/** A line drawing of 20 x 20; it says nothing by itself, so its button must have a name. */
export const Icon = memo(function Icon({ name, filled = false }: Props) {
  return (
    <svg className="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill={filled ? "currentColor" : "none"} />
    </svg>
  );
});
