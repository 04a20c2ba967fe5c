/** Pictures as short as may be, part by part. */

export const chunk = (name: string, data: Buffer = Buffer.alloc(0)) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
};
export const png = (...parts: Buffer[]) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR'), ...parts, chunk('IEND')]); // prettier-ignore
export const PNG = png(chunk('IDAT', Buffer.from([1, 2, 3])));
export const webp = (...parts: [string, Buffer][]) => {
  const body = Buffer.concat(parts.map(([name, data]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(name), size, data, Buffer.alloc(data.length % 2)]);
  })); // prettier-ignore
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length + 4);
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), body]);
};
export const jpeg = (...parts: [number, Buffer][]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...parts.map(([mark, data]) => Buffer.concat([Buffer.from([0xff, mark, 0, data.length + 2]), data])),
    Buffer.from([0xff, 0xda, 0, 2, 1, 0xff, 0, 2, 0xff, 0xd9]),
  ]);
