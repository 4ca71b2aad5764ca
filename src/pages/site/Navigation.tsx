import type { Atlas } from "../../domain/atlas";
import { openPage } from "../../state/actions";
import { pageAddress } from "../../state/pageAddress";
import { encodeLink } from "../../state/scenarioLink";
import { useScenarioStore } from "../../state/scenarioStore";
import { m } from "../../text/messages";
import { isPlainClick } from "./isPlainClick";

const PAGES = [
  { path: "/", name: m.nav_redirect },
  { path: "/market/", name: m.nav_market },
  { path: "/outcome/", name: m.nav_outcome },
  { path: "/story/", name: m.nav_story },
  { path: "/sources/", name: m.nav_sources },
] as const;

interface Props {
  readonly atlas: Atlas | null;
  /** A page is about to be chosen. */
  readonly onNear: (path: string) => void;
}

/** The pages of the site. The scenario comes along; a new tab gets it through the address. */
export function Navigation({ atlas, onNear }: Props) {
  const page = useScenarioStore((state) => state.page);
  const scenario = useScenarioStore((state) => state.scenario);
  const query = encodeLink(scenario);
  return (
    <nav className="site-nav" aria-label={m.nav_name()}>
      {PAGES.map(({ path, name }) => (
        <a
          key={path}
          href={pageAddress(page, path) + query}
          aria-current={path === page ? "page" : undefined}
          onPointerEnter={() => onNear(path)}
          onFocus={() => onNear(path)}
          onClick={(event) => {
            if (!atlas || !isPlainClick(event)) return;
            event.preventDefault();
            if (path !== page) openPage(atlas, path);
          }}
        >
          {name()}
        </a>
      ))}
    </nav>
  );
}
