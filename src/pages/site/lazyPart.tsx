import { lazy, useState, type FunctionComponent } from "react";

type Ahead = () => Promise<unknown>;

/** A component that is loaded when it is first drawn. `ahead` loads it before: then it is drawn at once. */
export type LazyPart<Props> = FunctionComponent<Props> & { readonly ahead: Ahead };

type Load<Name extends string, Props> = () => Promise<Readonly<Record<Name, FunctionComponent<Props>>>>;

/** `name` is what the file exports the part as. React shows what it had to wait for at most every 300 ms. */
export function lazyPart<Name extends string, Props extends object>(
  load: Load<Name, Props>,
  name: Name,
): LazyPart<Props> {
  let part: FunctionComponent<Props> | undefined;
  async function ahead() {
    part ??= (await load())[name];
    return { default: part };
  }
  const Later = lazy(ahead) as unknown as FunctionComponent<Props>;
  function Part(props: Props) {
    const [Chosen] = useState(() => part ?? Later);
    return <Chosen {...props} />;
  }
  return Object.assign(Part, { ahead });
}

const drawn = { first: new Set<Ahead>(), every: new Set<Ahead>() };

/** A part that stands in a page as the build draws it: in the `first` one, or wherever its file is loaded. */
export function drawnPart<Name extends string, Props extends object>(
  where: keyof typeof drawn,
  load: Load<Name, Props>,
  name: Name,
): LazyPart<Props> {
  const part = lazyPart(load, name);
  drawn[where].add(part.ahead);
  return part;
}

/** Loads the parts that stand in a drawn page, so that it is taken over at one go. What fails is told where it is drawn. */
export async function loadDrawn(where: keyof typeof drawn): Promise<void> {
  const parts = drawn[where];
  const { size } = parts;
  await Promise.allSettled([...parts].map((ahead) => ahead()));
  // What was loaded may have parts of its own.
  if (parts.size > size) await loadDrawn(where);
}
