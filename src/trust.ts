declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown
    }
  }
}

const OFFLINE_WORKER = './service-worker.js'

/** Where the browser guards what may become code (Trusted Types): our two workers may, and nothing else can be allowed later. */
export function trustOwnWorkers(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (url === OFFLINE_WORKER || url.startsWith('blob:') ? url : null),
  })
}

/** Takes away the one way to talk to others that no content policy closes: calls from browser to browser (WebRTC). */
export function shutCalls(): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(window, name)
}
