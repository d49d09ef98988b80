/**
 * A file of the built page: its address below the page's folder, and its SHA-256 as `sha256-…` in base64. `late`: it is kept
 * once the page asked for it, and not before.
 */
export type OwnFile = { readonly url: string; readonly integrity: string; readonly late?: true }
