/**
 * What a picture is painted into. `left`, `top`: the corner of the picture in the window. `find`: what an id in a paint
 * means. `servers`: hatches and gradients met so far, by id in the page; each is `name` in the picture.
 */
export interface Painting {
  readonly left: number;
  readonly top: number;
  readonly find: (id: string) => Element | null;
  readonly servers: Map<string, { readonly name: string; readonly markup: string }>;
}
