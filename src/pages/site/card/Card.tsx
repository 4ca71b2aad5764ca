import type { Measure } from "../../../charts/shared/measureText";
import { t } from "../../../text/fileMessages";
import { plainText } from "../../../text/parts";
import { CARD, cardLayout, type CardLine } from "./cardLayout";
import type { CardParts } from "./CardParts";

const MARK = 22; // px of the sign of the site, as it is drawn
const NAME = { size: 17, gap: 9 };
const RELEASE = 12; // px of text

function Lines({ lines, ink, figures }: { lines: readonly CardLine[]; ink: string; figures: string }) {
  return lines.map(({ runs, x, y, size }) => (
    <text key={y} x={x} y={y} fontSize={size} fill={ink} xmlSpace="preserve">
      {runs.map(({ text, isFigure }, at) => (
        <tspan key={at} fill={isFigure ? figures : ink}>
          {text}
        </tspan>
      ))}
    </text>
  ));
}

/** The sign and the name of the site and of the page, and the release of the data. */
function Head({
  name,
  release,
  x,
  right,
  y,
}: Record<"name" | "release", string> & Record<"x" | "right" | "y", number>) {
  return (
    <>
      <g transform={`translate(${x},${y - MARK + 5})`}>
        <rect width="10" height="14" fill="var(--family-stocks)" />
        <rect x="12" width="10" height="14" fill="var(--family-mixed)" />
        <rect y="16" width="22" height="6" fill="var(--moved-bitcoin)" />
      </g>
      <text x={x + MARK + NAME.gap} y={y} fontSize={NAME.size} fill="var(--ink)">
        {name}
      </text>
      <text x={right} y={y} fontSize={RELEASE} fill="var(--ink-2)" textAnchor="end">
        {t.frame_release({ release })}
      </text>
    </>
  );
}

interface Props {
  readonly parts: CardParts;
  readonly font: string;
  readonly measure: Measure;
}

/** The picture that other sites show with a link to a page: a drawing of its own, in the custom properties of the theme. */
export function Card({ parts, font, measure }: Props) {
  const { headline, deck, foot, headY, room } = cardLayout(parts, measure);
  const { width, height, scale } = CARD;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={font}
      role="img"
      aria-label={plainText(parts.headline)}
    >
      <rect width={width} height={height} fill="var(--paper)" />
      <Head name={parts.name} release={parts.release} x={room.x} right={room.x + room.width} y={headY} />
      <Lines lines={headline} ink="var(--ink)" figures="var(--accent)" />
      <Lines lines={deck} ink="var(--ink-2)" figures="var(--ink-2)" />
      {parts.draw && (
        <g transform={`translate(${room.x},${room.y})`}>
          {parts.draw({ width: room.width, height: room.height, measure })}
        </g>
      )}
      <Lines lines={foot} ink="var(--ink-2)" figures="var(--ink-2)" />
    </svg>
  );
}
