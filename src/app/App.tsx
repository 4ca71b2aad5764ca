import { Suspense, useEffect } from "react";
import { drawnPart, lazyPart } from "../pages/site/lazyPart";
import { useAtlas } from "../datasets/useAtlas";
import { isEmbedded } from "../state/isEmbedded";
import { useScenarioStore } from "../state/scenarioStore";
import { m } from "../text/messages";
import { CrashScreen } from "./CrashScreen";
import { FailedScreen } from "./FailedScreen";
import { Header } from "../pages/site/Header";
import { leadTo } from "../pages/site/leadTo";
import { loadPage } from "./loadPage";
import { LoadingScreen } from "./LoadingScreen";
import { pageAt } from "./pageAt";
import { ScenarioGate } from "./ScenarioGate";

const Footer = drawnPart("every", () => import("../pages/site/Footer"), "Footer");
const NotFoundScreen = lazyPart(() => import("./NotFoundScreen"), "NotFoundScreen");
const Languages = drawnPart("every", () => import("../pages/site/Languages"), "Languages");
const HelpFoot = drawnPart("every", () => import("../pages/site/help/HelpFoot"), "HelpFoot");
const Offline = drawnPart("every", () => import("../pages/site/offline/Offline"), "Offline");

/** The whole page: header, the page of the path, or what is missing for it, and footer. */
export function App() {
  const { data, error, refetch, isFetching } = useAtlas();
  const path = useScenarioStore((state) => state.page);
  const own = useScenarioStore((state) => state.own);
  const atlas = own?.usdMillions ?? data;
  const page = pageAt(path);
  // On a page of others a chart stands alone.
  const embedded = isEmbedded(path);
  useEffect(() => {
    if (page?.title) document.title = page.title();
  }, [page]);
  return (
    <CrashScreen>
      {!embedded && (
        <>
          <a href="#chart" className="skip" onClick={leadTo}>
            {m.skip_to_chart()}
          </a>
          <Header atlas={atlas ?? null} onNear={(near) => void loadPage(near)} />
        </>
      )}
      {!page && (
        <Suspense>
          <NotFoundScreen />
        </Suspense>
      )}
      {page && data && atlas && (
        <ScenarioGate atlas={data}>
          <Suspense fallback={<LoadingScreen />}>
            <page.Shown atlas={atlas} />
          </Suspense>
        </ScenarioGate>
      )}
      {page && !data && error && (
        <FailedScreen error={error} busy={isFetching} onRetry={() => void refetch()} />
      )}
      {page && !data && !error && <LoadingScreen />}
      {!embedded && (
        <Suspense>
          <Footer>
            {(data || error) && (
              <Suspense>
                <Offline />
                {page && <HelpFoot />}
                {page && <Languages />}
              </Suspense>
            )}
          </Footer>
        </Suspense>
      )}
    </CrashScreen>
  );
}
