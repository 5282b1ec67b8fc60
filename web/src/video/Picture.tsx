import { useEffect, useRef } from 'react';

type PictureProps = { stream: MediaStream | undefined; label: string; muted?: boolean; small?: boolean };

/** What a camera sees. Nothing of it is kept. */
export function Picture({ stream, label, muted = false, small = false }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null;
  }, [stream]);
  return (
    <video
      ref={video}
      className={small ? 'call__own' : 'call__other'}
      aria-label={label}
      autoPlay
      playsInline
      muted={muted}
    />
  );
}
