/** Numbers as the words write them: (907) 375-6410, 1-800-351-7248. */
const NUMBER = /((?:1-)?(?:\(\d{3}\) |\d{3}-)\d{3}-\d{4})/

/** Words whose telephone numbers can be called with a tap, and never break in two. */
export function Phones({ text }: { text: string }) {
  return text.split(NUMBER).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <a key={part} href={`tel:${part.replace(/\D/g, '')}`} className="whitespace-nowrap text-leaf underline">
        {part}
      </a>
    ),
  )
}
