import type { Atlas } from "../../domain/atlas";
import { DEFAULT_SCENARIO } from "../../domain/scenario";
import { EMBED_KEYS, EMBED_VIEWS, type EmbedView } from "../../state/embedOptions";
import { siteAddress } from "../../state/pageAddress";
import { encodeLink } from "../../state/scenarioLink";
import { b } from "../../text/embedMessages";
import { l } from "../../text/languageMessages";
import { m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { EmbedMaker } from "./EmbedMaker";
import { embedViewName } from "./embedViewName";
import { NoticeOfLink } from "../site/NoticeOfLink";

const MEANINGS = {
  view: b.guide_key_view,
  theme: b.guide_key_theme,
  controls: b.guide_key_controls,
  height: b.guide_key_height,
  static: b.guide_key_static,
} as const;

const PAGES = [
  { page: "/", name: m.nav_redirect },
  { page: "/market/", name: m.nav_market },
  { page: "/outcome/", name: m.nav_outcome },
  { page: "/story/", name: m.nav_story },
] as const;

// What the policy of an embedder's page must allow.
const DIRECTIVES = ["frame-src", "script-src", "img-src"] as const;

function Keys() {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={b.guide_keys()}>
      <table aria-label={b.guide_keys()}>
        <thead>
          <tr>
            <th scope="col">{b.guide_key()}</th>
            <th scope="col">{b.guide_meaning()}</th>
            <th scope="col">{b.guide_values()}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(EMBED_KEYS).map(([key, values]) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td>{MEANINGS[key as keyof typeof MEANINGS]()}</td>
              <td>{key === "view" ? b.guide_view_values() : <code>{values.join(" ")}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function viewsOf(page: string): string {
  const views = (Object.keys(EMBED_VIEWS) as EmbedView[]).filter((view) => EMBED_VIEWS[view] === page);
  return views.map((view) => b.guide_view({ key: view, name: embedViewName(view) })).join(d.list_comma());
}

/** How to put a chart on another page: the code, its options, what it does and does not do. */
export function EmbedGuide({ atlas }: { atlas: Atlas }) {
  const { origin } = new URL(siteAddress());
  const { release } = [...atlas.releases.values()][0]!;
  return (
    <main className="screen embed-guide" id="chart" tabIndex={-1}>
      <NoticeOfLink />
      <div data-part="words">
        <h1 className="headline">{b.guide_heading()}</h1>
        <p className="deck">{b.guide_deck()}</p>
      </div>
      <h2>{b.guide_make()}</h2>
      <p>{b.guide_made_of({ release: release.label })}</p>
      <EmbedMaker page={null} query={encodeLink(DEFAULT_SCENARIO, "treemap")} />
      <h2>{b.guide_how()}</h2>
      <ol className="embed-steps">
        <li>{b.guide_step_1()}</li>
        <li>{b.guide_step_2()}</li>
        <li>{b.guide_step_3()}</li>
      </ol>
      <h2>{b.guide_keys()}</h2>
      <p>{b.guide_keys_deck()}</p>
      <Keys />
      <p>{l.embedded({ address: `${siteAddress()}embed/` })}</p>
      <h2>{b.guide_views()}</h2>
      <ul>
        {PAGES.map(({ page, name }) => (
          <li key={page}>{b.guide_view_of({ page: name(), list: viewsOf(page) })}</li>
        ))}
      </ul>
      <h2>{b.guide_privacy()}</h2>
      <ul>
        <li>{b.guide_privacy_1()}</li>
        <li>{b.guide_privacy_2()}</li>
        <li>{b.guide_privacy_3()}</li>
        <li>{b.guide_privacy_4()}</li>
      </ul>
      <h2>{b.guide_policy()}</h2>
      <p>{b.guide_policy_deck()}</p>
      <pre>{DIRECTIVES.map((name) => `${name} ${origin}`).join("\n")}</pre>
      <h2>{b.guide_noscript()}</h2>
      <p>{b.guide_noscript_1()}</p>
      <p>{b.guide_noscript_2()}</p>
    </main>
  );
}
