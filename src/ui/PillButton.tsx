/** A small quiet pill in the header. What can be touched is larger than what is drawn. */
export function PillButton({ children, lang, onClick }: { children: string; lang: string; onClick: () => void }) {
  return (
    <button
      type="button"
      lang={lang}
      onClick={onClick}
      className="grid min-h-12 place-items-center rounded-full px-1.5"
    >
      <span className="rounded-full border border-line bg-paper px-3 py-1 text-[0.875rem] leading-snug">
        {children}
      </span>
    </button>
  )
}
