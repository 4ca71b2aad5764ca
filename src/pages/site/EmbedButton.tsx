import { Suspense, useState } from "react";
import { useScenarioStore } from "../../state/scenarioStore";
import { d } from "../../text/onDemandMessages";
import { lazyPart } from "./lazyPart";

const EmbedDialog = lazyPart(() => import("../embed/EmbedDialog"), "EmbedDialog");

const WITH_CHARTS = ["/", "/market/", "/outcome/", "/story/"];

/** Leads to the code that puts a chart of this page on a page of others; nothing where the page has no chart. */
export function EmbedButton({ link }: { link: string }) {
  const page = useScenarioStore((state) => state.page);
  const [isOpen, setOpen] = useState(false);
  if (!WITH_CHARTS.includes(page)) return null;
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {d.share_embed()}
      </button>
      {isOpen && (
        <Suspense>
          <EmbedDialog page={page} query={new URL(link).search} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
