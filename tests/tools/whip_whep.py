#!/usr/bin/env python3
"""An independent client of the stage: aiortc publishes with WHIP and plays what it published with WHEP.

It shares no code with the server or with a browser. Once:

    python3 -m venv /tmp/aiortc && /tmp/aiortc/bin/pip install aiortc

Then, with a server that has a service room `advice`:

    visavis token --data visavis-data --room advice --can publish,play --ttl 1h
    /tmp/aiortc/bin/python tests/tools/whip_whep.py https://localhost:8443 advice TOKEN --ca visavis-data/tls/visavis-ca.crt

It ends with 0 once sound and picture were decoded that had gone through the server, and both sessions were closed.
"""

import argparse
import asyncio
import ssl
import sys
import time
import urllib.error
import urllib.request
from fractions import Fraction

from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription, VideoStreamTrack
from aiortc.mediastreams import AudioStreamTrack
from av import AudioFrame

# Enough that neither can be left over from a greeting.
PICTURES = 60
SOUNDS = 100
PATIENCE_S = 30


class Tone(AudioStreamTrack):
    """A square wave of 400 Hz: what is decoded of it cannot be silence."""

    def __init__(self):
        super().__init__()
        self.samples = 0
        self.start = None

    async def recv(self):
        self.start = self.start or time.monotonic()
        await asyncio.sleep(max(0.0, self.start + self.samples / 48000 - time.monotonic()))
        wave = b"".join((4000 if n // 60 % 2 else -4000).to_bytes(2, sys.byteorder, signed=True) for n in range(960))
        frame = AudioFrame(format="s16", layout="mono", samples=960)
        frame.planes[0].update(wave)
        frame.sample_rate, frame.pts, frame.time_base = 48000, self.samples, Fraction(1, 48000)
        self.samples += 960
        return frame


class Stage:
    """What WHIP (RFC 9725) and WHEP have in common."""

    def __init__(self, origin, token, ca):
        self.origin, self.token = origin.rstrip("/"), token
        self.context = ssl.create_default_context(cafile=ca)

    def request(self, method, path, body=None):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/sdp"}
        request = urllib.request.Request(self.origin + path, data=body, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, context=self.context, timeout=PATIENCE_S) as answer:
                return answer.status, answer.headers, answer.read().decode()
        except urllib.error.HTTPError as refused:
            sys.exit(f"{method} {path}: {refused.code} {refused.read().decode()}")

    async def open(self, connection, path):
        """Offers all candidates at once; gives the address of the session."""
        await connection.setLocalDescription(await connection.createOffer())
        offer = connection.localDescription.sdp.encode()
        _, headers, answer = await asyncio.to_thread(self.request, "POST", path, offer)
        await connection.setRemoteDescription(RTCSessionDescription(answer, "answer"))
        return headers["Location"]

    async def close(self, session):
        await asyncio.to_thread(self.request, "DELETE", session)


async def count(track, kind, counts):
    while True:
        frame = await track.recv()
        if kind == "video" or any(bytes(frame.planes[0])):
            counts[kind] += 1


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("origin")
    parser.add_argument("room")
    parser.add_argument("token")
    parser.add_argument("--ca", help="the server's own authority, if it is not publicly trusted")
    wanted = parser.parse_args()
    stage = Stage(wanted.origin, wanted.token, wanted.ca)
    counts = {"audio": 0, "video": 0}
    publisher, player = (RTCPeerConnection(RTCConfiguration(iceServers=[])) for _ in range(2))
    publisher.addTransceiver(Tone(), direction="sendonly")
    publisher.addTransceiver(VideoStreamTrack(), direction="sendonly")
    player.addTransceiver("audio", direction="recvonly")
    player.addTransceiver("video", direction="recvonly")
    tasks = []
    player.on("track", lambda track: tasks.append(asyncio.ensure_future(count(track, track.kind, counts))))

    sessions = [await stage.open(publisher, f"/whip/{wanted.room}/aiortc"), await stage.open(player, f"/whep/{wanted.room}/aiortc")]
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline and (counts["video"] < PICTURES or counts["audio"] < SOUNDS):
        await asyncio.sleep(0.1)
    print(f"published and played: {counts['video']} pictures, {counts['audio']} pieces of sound decoded")
    for session in reversed(sessions):
        await stage.close(session)
    for task in tasks:
        task.cancel()
    await asyncio.gather(publisher.close(), player.close())
    return 0 if counts["video"] >= PICTURES and counts["audio"] >= SOUNDS else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
