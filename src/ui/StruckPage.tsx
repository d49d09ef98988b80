/** A court paper whose lines a pencil strikes out. */
export function StruckPage() {
  return (
    <svg aria-hidden="true" width="76" height="76" viewBox="0 0 76 76" fill="none" className="drawn flex-none">
      <path d="M12 6h34l12 12v52H12z" strokeWidth="2.5" className="fill-card stroke-leaf" />
      <path d="M46 6v12h12" strokeWidth="2.5" className="stroke-leaf" />
      <path d="M20 26h28M20 36h30M20 46h22" strokeWidth="2.5" className="stroke-line" />
      <path d="M18 38c6-5 9 5 15-1s8 4 12-1" strokeWidth="3" strokeLinecap="round" className="stroke-clay" />
      <path d="M44 60l-9 3 3-9 22-22 6 6z" strokeWidth="2.5" strokeLinejoin="round" className="fill-sun stroke-leaf" />
      <path d="M20 58l4 4 8-9" strokeWidth="3" strokeLinecap="round" className="stroke-leaf" />
    </svg>
  )
}
