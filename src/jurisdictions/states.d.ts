declare module 'virtual:states' {
  /** By language, by state: the name and one line about what the state offers. */
  const cards: Readonly<Record<string, Readonly<Record<string, { readonly name: string; readonly offers: string }>>>>
  export default cards
}
