import { movedGround } from "../shared/tileFill";
import { bandStretches, cardStretches, connectorLayout } from "./connectorLayout";

interface Props {
  readonly moved: readonly { readonly id: string; readonly value: number }[];
  readonly width: number;
  readonly gap: number;
}

const HEIGHT = 28; // px between the band and the cards

/** The band flows on into the cards that say how big the money is where it arrives. A picture only. */
export function Connectors({ moved, width, gap }: Props) {
  const below = cardStretches(
    moved.map(({ id }) => id),
    width,
    gap,
  );
  return (
    <svg
      className="connectors"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      {connectorLayout(bandStretches(moved, width), below, HEIGHT).map(({ id, path }) => (
        <path key={id} d={path} fill={movedGround(id)} />
      ))}
    </svg>
  );
}
