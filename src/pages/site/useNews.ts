import { useEffect, useRef, useState } from "react";

/** What a change led to: the first of the texts that changed, and its place among them; none yet: place −1. */
export interface News {
  readonly place: number;
  readonly text: string;
}

/** The first of some texts to change, at each change. Nothing is news while it `waits`; `opened`: what is known already. */
export function useNews(texts: readonly string[], waits: boolean, opened = texts): News {
  const known = useRef(opened);
  const [news, setNews] = useState<News>({ place: -1, text: "" });
  useEffect(() => {
    if (waits) return;
    const place = texts.findIndex((text, index) => text !== known.current[index]);
    if (place === -1) return;
    known.current = texts;
    setNews({ place, text: texts[place]! });
  }, [texts, waits]);
  return news;
}
