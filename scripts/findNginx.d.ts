/** nginx and its module for brotli, installed if need be. Throws with what to do where there is none. */
export function needNginx(): { readonly program: string; readonly brotli: string };
