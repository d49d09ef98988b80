import { act, type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'

/** Draws a screen and waits for what it loads with `use`, which goes on only inside an awaited `act`. */
export const renderLoaded = (screen: ReactNode): Promise<RenderResult> => act(async () => render(screen))
