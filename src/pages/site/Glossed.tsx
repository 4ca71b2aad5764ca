import { memo, Suspense } from "react";
import { drawnPart } from "./lazyPart";

const Terms = drawnPart("every", () => import("./help/Terms"), "Terms");

/** A text whose terms of the field are explained where the page first uses them. */
export const Glossed = memo(function Glossed({ text }: { text: string }) {
  return (
    <Suspense fallback={text}>
      <Terms text={text} />
    </Suspense>
  );
});
