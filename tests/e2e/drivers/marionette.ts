import { connect, type Socket } from 'node:net';

/**
 * Firefox's own remote control, spoken directly: `length:[0, id, command, parameters]` out, `length:[1, id, error, value]`
 * back. Unlike WebDriver BiDi it opens the extension's own pages, and it needs no driver program.
 */
export interface Marionette {
  readonly send: <T = unknown>(command: string, parameters?: object) => Promise<T>;
  readonly disconnect: () => void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

export const connectMarionette = async (port: number): Promise<Marionette> => {
  const socket = await dial(port);
  const waiting = new Map<number, Waiting>();
  let last = 0;

  const greeted = new Promise<void>((resolve) => {
    readPackets(socket, (packet) => {
      if (!Array.isArray(packet)) return resolve();
      const [, id, error, value] = packet;
      const { resolve: answer, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(new Error(`${error.error}: ${error.message}`));
      else answer?.(value as never);
    });
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'));
  });
  await greeted;

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        const packet = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      }),
    disconnect: () => socket.destroy(),
  };
};

/** Firefox opens the port when it is ready to be driven. */
const dial = async (port: number): Promise<Socket> => {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.on('error', () => resolve(null));
    });
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not open its remote control.');
};

const readPackets = (socket: Socket, onPacket: (packet: unknown) => void): void => {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon));
      if (buffer.length < end) return;
      onPacket(JSON.parse(buffer.subarray(colon + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  });
};
