import { siteAddress } from "../state/pageAddress";
import { d } from "../text/onDemandMessages";

/** No such page. */
export function NotFoundScreen() {
  return (
    <main className="screen">
      <h1>{d.not_found_heading()}</h1>
      <p>{d.not_found_text()}</p>
      <a className="button primary" href={siteAddress()}>
        {d.not_found_home()}
      </a>
    </main>
  );
}
