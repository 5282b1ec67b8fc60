import { useEffect, useRef, useState } from 'react';

export type Devices = {
  state: 'asking' | 'ready' | 'refused' | 'missing';
  stream: MediaStream | undefined;
  camera: boolean;
  microphone: boolean;
  turnCamera(): void;
  turnMicrophone(): void;
  askAgain(): void;
};

/** Camera and microphone of this machine, asked for when the page is there and let go of when it is left. */
export function useDevices(): Devices {
  const [state, setState] = useState<Devices['state']>('asking');
  const [stream, setStream] = useState<MediaStream>();
  const [on, setOn] = useState({ camera: true, microphone: true });
  const [asked, setAsked] = useState(0);
  const kept = useRef<MediaStream>(undefined);

  useEffect(() => {
    let left = false;
    setState('asking');
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    const opening = devices?.getUserMedia({ video: true, audio: true }) ?? Promise.reject(new Error('none'));
    opening.then(
      (opened) => {
        if (left) return stop(opened);
        kept.current = opened;
        setStream(opened);
        setState('ready');
      },
      (error: Error) => {
        if (!left) setState(error.name === 'NotAllowedError' ? 'refused' : 'missing');
      },
    );
    return () => {
      left = true;
      stop(kept.current);
      kept.current = undefined;
      setStream(undefined);
    };
  }, [asked]);

  const turn = (kind: 'camera' | 'microphone') => {
    const turned = { ...on, [kind]: !on[kind] };
    const tracks = kind === 'camera' ? stream?.getVideoTracks() : stream?.getAudioTracks();
    for (const track of tracks ?? []) track.enabled = turned[kind];
    setOn(turned);
  };
  return {
    state,
    stream,
    ...on,
    turnCamera: () => turn('camera'),
    turnMicrophone: () => turn('microphone'),
    askAgain: () => setAsked((times) => times + 1),
  };
}

const stop = (stream: MediaStream | undefined) => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

const HEARD = 0.02;

/** Whether the microphone hears anything just now. */
export function useHeard(stream: MediaStream | undefined): boolean {
  const [heard, setHeard] = useState(false);
  useEffect(() => {
    if (!stream || stream.getAudioTracks().length === 0) return;
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const look = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      setHeard(samples.some((sample) => Math.abs(sample) > HEARD));
    }, 400);
    return () => {
      clearInterval(look);
      void context.close();
    };
  }, [stream]);
  return heard;
}
