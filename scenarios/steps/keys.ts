let keys = 0;
/** Made by whoever writes: another for each message. Not those of steps/dialogue.ts, which counts its own. */
export const newKey = () => `00000000-0000-4000-9000-${String(++keys).padStart(12, '0')}`;
