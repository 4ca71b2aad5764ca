import { lazy, type FunctionComponent, type LazyExoticComponent } from "react";

/** A component that is loaded when it is first drawn: `name` is what its file exports it as. */
export function lazyPart<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, FunctionComponent<Props>>>>,
  name: Name,
): LazyExoticComponent<FunctionComponent<Props>> {
  return lazy(() => load().then((file) => ({ default: file[name] })));
}
