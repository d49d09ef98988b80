import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  children: ReactNode
  className?: string /** Off on the very first page: nobody has moved yet. */
  takesFocus?: boolean
}

/** The heading of a screen. It takes the focus when the screen comes, so that a screen reader starts there. */
export function Heading({ children, className, takesFocus = true }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
