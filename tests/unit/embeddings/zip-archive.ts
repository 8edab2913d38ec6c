import { deflateRawSync } from 'node:zlib';

/** A zip of these files, deflated unless told to store them (APPNOTE.TXT 4.3; checksums left 0). */
export function zipArchive(files: Record<string, Buffer>, store = false): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = store ? content : deflateRawSync(content);
    const sizes = header(name, packed, content, store ? 0 : 8);
    const local = Buffer.concat([mark('PK\x03\x04', 2), sizes, Buffer.from(name), packed]);
    directory.push(mark('PK\x01\x02', 4), sizes, tail(offset), Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const contents = Buffer.concat(directory);
  return Buffer.concat([...locals, contents, end(contents.length, offset)]);
}

function mark(signature: string, versionBytes: number): Buffer {
  return Buffer.concat([Buffer.from(signature, 'latin1'), Buffer.alloc(versionBytes)]);
}

/** The fields both kinds of header share, from the flags to the length of the extra field. */
function header(name: string, packed: Buffer, content: Buffer, method: number): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(method, 2);
  fields.writeUInt32LE(packed.length, 12);
  fields.writeUInt32LE(content.length, 16);
  fields.writeUInt16LE(Buffer.byteLength(name), 20);
  return fields;
}

function tail(offset: number): Buffer {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(offset, 10);
  return fields;
}

function end(directoryBytes: number, offset: number): Buffer {
  const fields = Buffer.alloc(22);
  fields.write('PK\x05\x06', 'latin1');
  fields.writeUInt32LE(directoryBytes, 12);
  fields.writeUInt32LE(offset, 16);
  return fields;
}
