declare module 'virtual:states' {
  /** By language: the states, sorted by name. */
  const cards: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>
  export default cards
}
