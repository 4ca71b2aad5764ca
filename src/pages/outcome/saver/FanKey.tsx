import { s } from "../../../text/saverMessages";

const WIDTH = 26; // px of a sample
const HEIGHT = 12;

/** What the lines and bands of the fan are. */
export function FanKey() {
  const bands = [
    ["inner", s.key_inner()],
    ["outer", s.key_outer()],
  ] as const;
  const lines = [
    ["after-median", s.key_after()],
    ["before-median", s.key_before()],
    ["before-low", s.key_before_edge()],
    ["paid", s.key_paid()],
  ] as const;
  return (
    <ul className="fan-key">
      {bands.map(([id, text]) => (
        <li key={id}>
          <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
            <rect className="fan-band" width={WIDTH} height={HEIGHT} fill={`url(#fan-hatch-${id})`} />
          </svg>
          {text}
        </li>
      ))}
      {lines.map(([id, text]) => (
        <li key={id}>
          <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
            <path className={`fan-line fan-${id}`} d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
