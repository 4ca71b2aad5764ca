import { Suspense } from "react";
import { useScenarioStore } from "../../state/scenarioStore";
import { lazyPart } from "./lazyPart";

const LinkNotice = lazyPart(() => import("../redirect/LinkNotice"), "LinkNotice");

/** What of a link or a change could not be used, at the head of every page; its words are loaded where there is something. */
export function NoticeOfLink() {
  const noted = useScenarioStore((state) => state.notes.length > 0);
  return (
    noted && (
      <Suspense>
        <LinkNotice />
      </Suspense>
    )
  );
}
