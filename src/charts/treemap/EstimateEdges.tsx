import { memo, useId } from "react";

const PITCH = 3; // px from dot to dot

const Dots = memo(function Dots({ id }: { id: string }) {
  return (
    <pattern id={id} width={PITCH} height={PITCH} patternUnits="userSpaceOnUse">
      <path d="M0 0h1v1h1v1h1v1h-1v-1h-1v-1h-1z" fill="var(--tile-edge)" />
    </pattern>
  );
});

/**
 * The dotted edges of estimates. Dots come from a pattern, since a browser draws thousands of dashes slowly: one pixel
 * in three of every row and column, so that a line shows the same dots whichever way it runs.
 */
export const EstimateEdges = memo(function EstimateEdges({ path }: { path: string }) {
  const dots = useId();
  return (
    <>
      <Dots id={dots} />
      <path className="estimates" style={{ stroke: `url(#${dots})`, strokeDasharray: "none" }} d={path} />
    </>
  );
});
