import { Suspense, useEffect } from "react";
import { lazyPart } from "../pages/site/lazyPart";
import { useAtlas } from "../datasets/useAtlas";
import { isEmbedded } from "../state/isEmbedded";
import { useScenarioStore } from "../state/scenarioStore";
import { m } from "../text/messages";
import { CrashScreen } from "./CrashScreen";
import { FailedScreen } from "./FailedScreen";
import { Footer } from "../pages/site/Footer";
import { Header } from "../pages/site/Header";
import { leadTo } from "../pages/site/leadTo";
import { LoadingScreen } from "./LoadingScreen";
import { pageAt } from "./pageAt";
import { ScenarioGate } from "./ScenarioGate";

const NotFoundScreen = lazyPart(() => import("./NotFoundScreen"), "NotFoundScreen");
const Offline = lazyPart(() => import("../pages/site/offline/Offline"), "Offline");

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
    if (page) document.title = page.title();
  }, [page]);
  return (
    <CrashScreen>
      {!embedded && (
        <>
          <a href="#chart" className="skip" onClick={leadTo}>
            {m.skip_to_chart()}
          </a>
          <Header atlas={atlas ?? null} />
        </>
      )}
      {!page && (
        <Suspense>
          <NotFoundScreen />
        </Suspense>
      )}
      {page && data && atlas && (
        <ScenarioGate atlas={data}>
          <Suspense fallback={<LoadingScreen />}>{page.draw(atlas)}</Suspense>
        </ScenarioGate>
      )}
      {page && !data && error && (
        <FailedScreen error={error} busy={isFetching} onRetry={() => void refetch()} />
      )}
      {page && !data && !error && <LoadingScreen />}
      {!embedded && (
        <Footer>
          {(data || error) && (
            <Suspense>
              <Offline />
            </Suspense>
          )}
        </Footer>
      )}
    </CrashScreen>
  );
}
