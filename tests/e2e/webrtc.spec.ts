import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from './app';

/** What WebRTC may send to: both kinds of socket on this machine, and which of them were reached. */
async function listenForWebRtc(): Promise<{
  readonly iceUrls: readonly string[];
  readonly reached: () => readonly string[];
  readonly close: () => void;
}> {
  const reached: string[] = [];
  const udp = createSocket('udp4').on('message', () => reached.push('udp'));
  const tcp = createServer((socket) => {
    reached.push('tcp');
    socket.destroy();
  });
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  return {
    iceUrls: [
      `stun:127.0.0.1:${udp.address().port}`,
      `turn:127.0.0.1:${udp.address().port}?transport=udp`,
      `turn:127.0.0.1:${port}?transport=tcp`,
    ],
    reached: () => reached,
    close: () => {
      udp.close();
      tcp.close();
    },
  };
}

test('WebRTC, which no policy for requests sees, reaches nobody', async ({ launch }) => {
  const running = await launch();
  const server = await listenForWebRtc();
  await running.page.evaluate(async (urls) => {
    try {
      const iceServers = urls.map((url) => ({ urls: url, username: 'u', credential: 'c' }));
      const connection = new RTCPeerConnection({ iceServers });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
    } catch {
      // What is not allowed to be made at all sends nothing, either.
    }
  }, server.iceUrls);
  await running.page.waitForTimeout(3000);
  server.close();
  expect(server.reached()).toEqual([]);
});
