import { pageAddress } from "../../state/pageAddress";
import { encodeLink } from "../../state/scenarioLink";
import { useScenarioStore } from "../../state/scenarioStore";
import { l } from "../../text/languageMessages";
import { sentences } from "../../text/sentences";
import { pageLanguage, siteLanguages, type Language } from "../../text/siteLanguages";
import "./languages.css";

/** Where a page lies in another language, seen from here. */
function addressIn(page: string, { folder }: Language): string {
  const root = pageAddress(page, "/");
  const up = pageLanguage.folder === "" ? "" : "../";
  return `${root}${up}${folder}${page.slice(1)}`.replace(/^\.\/(?=.)/, "");
}

/** The page in every language, with all that was set. */
export function Languages() {
  const page = useScenarioStore((state) => state.page);
  const query = encodeLink(useScenarioStore((state) => state.scenario));
  return (
    <div className="languages">
      <nav aria-label={l.name()}>
        <ul>
          {siteLanguages.map((language) => (
            <li key={language.code}>
              <a
                href={(addressIn(page, language) || "./") + query}
                hrefLang={language.code}
                lang={language.code}
                dir={language.direction}
                aria-current={language === pageLanguage ? "true" : undefined}
              >
                {language.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {pageLanguage.folder !== "" && (
        <p>{sentences([l.unread(), l.correct({ folder: `src/text/languages/${pageLanguage.code}/` })])}</p>
      )}
    </div>
  );
}
