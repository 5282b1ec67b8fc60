import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { MOST_PIXELS } from '@helsesim/shared/dialogue/dialogue-model';

type Refusal = 'attachment-broken' | 'attachment-too-large';
type PictureType = 'image/jpeg' | 'image/png';

/** Seconds for one picture. */
const PATIENCE = 30;

/**
 * The picture, decoded and written anew, the right way up: nothing comes along that is not of the picture, neither where it
 * was taken nor another file behind it. Asked for one at a time: what is decoded takes up many times what came.
 */
export async function rewritePicture(bytes: Buffer, type: PictureType): Promise<Decision<Buffer, Refusal>> {
  // Only when there is a picture: it takes a server that starts longer than all else of ours together.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const read = () => sharp(bytes, { limitInputPixels: false, failOn: 'error' });
  try {
    const { width, height } = await read().metadata();
    if (width * height > MOST_PIXELS) return refuse('attachment-too-large');
    const upright = read().autoOrient().toColourspace('srgb').timeout({ seconds: PATIENCE });
    return allow(await (type === 'image/jpeg' ? upright.jpeg({ quality: 90 }) : upright.png()).toBuffer());
  } catch {
    return refuse('attachment-broken');
  }
}
