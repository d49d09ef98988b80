declare module 'virtual:states' {
  /** By language, by state: the name. */
  const cards: Readonly<Record<string, Readonly<Record<string, { readonly name: string }>>>>
  export default cards
}
