type Props = { phone: string; label: string /** Said aloud after the label. */; whom: string }

/** A number to call with one tap. */
export function CallLink({ phone, label, whom }: Props) {
  return (
    <a
      href={`tel:${phone.replace(/\D/g, '')}`}
      className="inline-block min-h-12 rounded-card border-2 border-leaf px-4 py-2.5 font-semibold text-leaf"
    >
      {label}
      <span className="sr-only">: {whom}</span>
    </a>
  )
}
