interface Props {
  readonly texts: readonly string[];
  readonly shown: string;
  readonly className?: string;
}

/** One of several texts in a place that is always as large as the largest, so that nothing below it jumps. */
export function SteadyText({ texts, shown, className = "" }: Props) {
  return (
    <div className={`steady ${className}`}>
      {[...new Set(texts)].map((text) => (
        <p key={text} className="steady-room" aria-hidden="true">
          {text}
        </p>
      ))}
      <p>{shown}</p>
    </div>
  );
}
