/** What is wrong, beside the box. Forms name it by its id. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p id={id} className="text-note font-semibold text-clay">
      {text}
    </p>
  ) : null
}
