import { useAtlas } from "../datasets/useAtlas";
import { m } from "../text/messages";
import { CrashScreen } from "./CrashScreen";
import { FailedScreen } from "./FailedScreen";
import { Footer } from "../pages/site/Footer";
import { Header } from "../pages/site/Header";
import { KeptNotice } from "./KeptNotice";
import { LoadingScreen } from "./LoadingScreen";
import { NotFoundScreen } from "./NotFoundScreen";
import { pageAt } from "./pageAt";
import { ScenarioGate } from "./ScenarioGate";

/** The whole page: header, the page of the path, or what is missing for it, and footer. */
export function App({ path }: { path: string }) {
  const { data, error, refetch, isFetching } = useAtlas();
  const drawPage = pageAt(path);
  return (
    <CrashScreen>
      <a href="#chart" className="skip">
        {m.skip_to_chart()}
      </a>
      <Header atlas={data?.atlas ?? null} />
      {data?.failure && <KeptNotice failure={data.failure} onRetry={() => void refetch()} />}
      {!drawPage && <NotFoundScreen />}
      {drawPage && data && <ScenarioGate atlas={data.atlas}>{drawPage(data.atlas)}</ScenarioGate>}
      {drawPage && !data && error && (
        <FailedScreen error={error} busy={isFetching} onRetry={() => void refetch()} />
      )}
      {drawPage && !data && !error && <LoadingScreen />}
      <Footer />
    </CrashScreen>
  );
}
