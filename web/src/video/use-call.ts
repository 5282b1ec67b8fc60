import {
  CallEvent,
  endCall,
  letIn as letInCall,
  listenToCall,
  type Signal,
  sendSignal,
} from '@helsesim/shared/video/video-contract';
import { useEffect, useRef, useState } from 'react';
import { addressOf, call } from '../platform/api.ts';

export type CallPhase = 'waiting' | 'open' | 'ended' | 'another-window' | 'no-access' | 'lost';

type Told = { phase: CallPhase; otherIsHere: boolean; picture: MediaStream | undefined };
const before: Told = { phase: 'waiting', otherIsHere: false, picture: undefined };

/**
 * A call by its ticket: listens to how it stands, and lets the two browsers find each other. The office offers, the
 * citizen answers; when one of them comes back, they begin anew.
 */
export function useCall(ticket: string | undefined, side: 'citizen' | 'office', stream: MediaStream | undefined) {
  const [told, setTold] = useState<Told>(before);
  const own = useRef(stream);
  own.current = stream;

  useEffect(() => {
    if (!ticket) return;
    setTold(before);
    const params = { ticket };
    const say = (signal: Signal) => void call(sendSignal, { params, body: { signal } }).catch(() => undefined);
    let peer: RTCPeerConnection | undefined;
    /** One signal after the other: a candidate is of no use before the description it belongs to. */
    let turn = Promise.resolve();
    const inTurn = (work: () => Promise<void>) => {
      turn = turn.then(work).catch(() => undefined);
    };

    function begin(): RTCPeerConnection {
      peer?.close();
      // Both are on the same machine or network: nobody outside is asked where they are.
      const connection = new RTCPeerConnection({ iceServers: [] });
      peer = connection;
      for (const track of own.current?.getTracks() ?? []) connection.addTrack(track, own.current as MediaStream);
      connection.ontrack = ({ streams: [picture] }) => setTold((now) => ({ ...now, picture }));
      connection.onicecandidate = ({ candidate }) => {
        if (!candidate) return;
        const { candidate: text, sdpMid, sdpMLineIndex } = candidate;
        say({ kind: 'candidate', candidate: text, sdpMid, sdpMLineIndex });
      };
      return connection;
    }
    async function offer() {
      const connection = begin();
      await connection.setLocalDescription();
      tell(connection);
    }
    function tell({ localDescription }: RTCPeerConnection) {
      if (!localDescription || localDescription.type === 'rollback' || localDescription.type === 'pranswer') return;
      say({ kind: 'description', type: localDescription.type, sdp: localDescription.sdp });
    }
    async function hearSignal(signal: Signal) {
      if (signal.kind === 'candidate') {
        const { kind: _, ...candidate } = signal;
        await peer?.addIceCandidate(candidate);
        return;
      }
      const { type, sdp } = signal;
      const connection = type === 'offer' ? begin() : peer;
      await connection?.setRemoteDescription({ type, sdp });
      if (type !== 'offer' || !connection) return;
      await connection.setLocalDescription();
      tell(connection);
    }
    function leave(phase: CallPhase) {
      line.close();
      peer?.close();
      setTold({ phase, otherIsHere: false, picture: undefined });
    }

    const line = new EventSource(addressOf(listenToCall, { params }));
    line.onmessage = ({ data }) => {
      const event = CallEvent.parse(JSON.parse(String(data)));
      if (event.about === 'signal') return inTurn(() => hearSignal(event.signal));
      if (event.about === 'closed') return leave(event.because === 'session-ended' ? 'lost' : event.because);
      if (event.state === 'ended') return leave('ended');
      const { state: phase, otherIsHere } = event;
      setTold((now) => ({ phase, otherIsHere, picture: otherIsHere ? now.picture : undefined }));
      if (phase === 'open' && otherIsHere && side === 'office') inTurn(offer);
      return undefined;
    };
    // A line that was lost is found again by the browser, unless the call is not there any more.
    line.onerror = () => {
      if (line.readyState === EventSource.CLOSED) leave('lost');
    };
    return () => {
      line.close();
      peer?.close();
    };
  }, [ticket, side]);

  return {
    ...told,
    letIn: async () => {
      if (ticket) await call(letInCall, { params: { ticket } });
    },
    end: async () => {
      if (ticket) await call(endCall, { params: { ticket } });
    },
  };
}
