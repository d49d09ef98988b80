/** Four bars: how far the person is. `label` says it in words. */
export function Steps({ done, of, label }: { done: number; of: number; label: string }) {
  return (
    <div className="flex items-center gap-1.5 text-[0.875rem] text-muted">
      {Array.from({ length: of }, (_, index) => (
        <i
          key={index}
          aria-hidden="true"
          className={`drawn h-1.5 flex-1 rounded-full ${index < done ? 'bg-leaf forced-colors:bg-[CanvasText]' : 'bg-line contrast-more:border contrast-more:border-line contrast-more:bg-transparent forced-colors:border forced-colors:bg-transparent'}`}
        />
      ))}
      <span>{label}</span>
    </div>
  )
}
