import zlib from 'node:zlib';

/** One file in a ZIP made by hand, as no honest program makes it. Whatever is not given is as it should be. */
export interface RawEntry {
  name: string | Buffer;
  content: Uint8Array | string;
  /** Name in the header before the data, where it differs from the one in the directory. */
  localName?: string;
  deflate?: boolean;
  /** Unix file mode with its kind, e.g. 0o120777 for a link. */
  mode?: number;
  /** What the directory says the unpacked size is. */
  statedSize?: number;
  crc32?: number;
  flags?: number;
  /** Where in the ZIP the directory says that it starts; then it brings no bytes of its own. */
  startsAt?: number;
}

export function rawZip(entries: readonly RawEntry[], statedCount = entries.length): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = entry.deflate ? zlib.deflateRawSync(content) : content;
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0x800, 2);
    fields.writeUInt16LE(entry.deflate ? 8 : 0, 4);
    fields.writeUInt32LE(entry.crc32 ?? zlib.crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.statedSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.from(fields);
    local.writeUInt16LE(localName.length, 22);

    const start = entry.startsAt ?? offset;
    if (entry.startsAt === undefined) {
      const parts = [Buffer.from('PK\x03\x04'), local, localName, packed];
      chunks.push(...parts);
      offset += parts.reduce((sum, part) => sum + part.length, 0);
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(start, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), fields, tail, name]));
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(statedCount, 8);
  end.writeUInt16LE(statedCount, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, listed, end]));
}
