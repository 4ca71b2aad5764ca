import { useEffect } from "react";

/** Inside the frame of another page there is no room for a page: every link opens a tab of its own. */
export function useNewTabs(): void {
  useEffect(() => {
    function open({ target }: MouseEvent) {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
      if (!link || link.getAttribute("href")!.startsWith("#")) return;
      link.target = "_blank";
      link.relList.add("noopener");
    }
    document.addEventListener("click", open, true);
    return () => document.removeEventListener("click", open, true);
  }, []);
}
