import { RangeSlider } from "./RangeSlider";

/** What a gesture on a line does; wishes are in basis points and may lie outside what is allowed. */
export interface SliderActions {
  readonly onDrag: (line: string, wish: number) => void;
  readonly onRelease: () => void;
  readonly onCancel: () => void;
}

interface Props {
  readonly line: string;
  readonly label: string;
  readonly points: number;
  readonly room: number;
  readonly max: number;
  readonly spoken: string;
  readonly actions: SliderActions;
}

const STEP = 10; // basis points: arrows
const LEAP = 100; // basis points: PageUp and PageDown

/** A slider in basis points. */
export function ShareSlider({ line, label, points, room, max, spoken, actions }: Props) {
  return (
    <RangeSlider
      label={label}
      value={points}
      range={{ max, end: room, step: STEP, leap: LEAP }}
      spoken={spoken}
      onDrag={(wish) => actions.onDrag(line, wish)}
      onRelease={actions.onRelease}
      onCancel={actions.onCancel}
    />
  );
}
