/** Something is on its way: the words, and the outline of what will come, so that nothing jumps. */
export function Waiting({ text }: { text: string }) {
  return (
    <div className="patient grid gap-3">
      <p role="status" className="text-small text-muted">
        {text}
      </p>
      <div aria-hidden="true" className="grid gap-3">
        <span className="h-9 w-4/5 rounded-md bg-line/60" />
        <span className="h-14 rounded-card border-2 border-line" />
        <span className="h-14 rounded-card border-2 border-line" />
      </div>
    </div>
  )
}
