/** The library that makes and checks keys; loaded when first needed, as it took a fifth of the time to start. */
export const webAuthn = () => import("@simplewebauthn/server");
