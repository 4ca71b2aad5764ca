import { useEffect, useState, type RefObject } from "react";

/** What a previewed chart turned out to be: its height in pixels, 0 until it is known, and its title sentence. */
export interface Preview {
  readonly height: number;
  readonly title: string;
}

/** Follows a chart of this site that is shown in a frame. */
export function usePreview(frame: RefObject<HTMLIFrameElement | null>): Preview {
  const [preview, setPreview] = useState<Preview>({ height: 0, title: "" });
  useEffect(() => {
    function hear({ origin, source, data }: MessageEvent<unknown>) {
      const { current } = frame;
      if (origin !== window.location.origin || !current || source !== current.contentWindow) return;
      const said = data as { readonly nestshift?: unknown; readonly height?: unknown } | null;
      if (said?.nestshift !== "height" || typeof said.height !== "number") return;
      const title = current.contentDocument?.querySelector("h1")?.textContent ?? "";
      setPreview({ height: said.height, title });
    }
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [frame]);
  return preview;
}
