import { memo } from "react";

const PITCH = 6; // px from line to line
const LINE = 2; // px

interface Props {
  readonly destinations: readonly string[];
}

function sameDestinations(one: Props, other: Props): boolean {
  return String(one.destinations) === String(other.destinations);
}

/** The hatches of redirected money, one for each destination; drawn once for all charts of a page. */
export const Hatches = memo(function Hatches({ destinations }: Props) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        {destinations.map((id) => (
          <pattern
            key={id}
            id={`hatch-${id}`}
            width={PITCH}
            height={PITCH}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={PITCH} height={PITCH} fill={`var(--moved-${id}, var(--moved-infrastructure))`} />
            <rect
              width={LINE}
              height={PITCH}
              fill={`var(--moved-${id}-hatch, var(--moved-infrastructure-hatch))`}
            />
          </pattern>
        ))}
        <pattern
          id="hatch-left"
          width={PITCH}
          height={PITCH}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="1" height={PITCH} fill="var(--line-strong)" />
        </pattern>
      </defs>
    </svg>
  );
}, sameDestinations);
