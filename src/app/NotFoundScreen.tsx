import { siteAddress } from "../state/pageAddress";
import { m } from "../text/messages";

/** No such page. */
export function NotFoundScreen() {
  return (
    <main className="screen">
      <h1>{m.not_found_heading()}</h1>
      <p>{m.not_found_text()}</p>
      <a className="button primary" href={siteAddress()}>
        {m.not_found_home()}
      </a>
    </main>
  );
}
