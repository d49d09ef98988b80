import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  title: string
  /** Called when the person closes it with the keyboard. */
  onClose: () => void
  children: ReactNode
}

/** Something that cannot wait. The browser holds the focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = box.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={box}
      role="alertdialog"
      aria-labelledby="dialog-title"
      aria-describedby="dialog-text"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      className="m-auto w-[calc(100%-2rem)] max-w-md rounded-verdict border-2 border-sun bg-paper p-5 text-ink backdrop:bg-[#000]/60"
    >
      <h2 id="dialog-title" className="mb-2">
        {title}
      </h2>
      {children}
    </dialog>
  )
}
