/** Where a file stood in a value that is packed. */
interface FilePlace {
  $file: number;
}

interface Head {
  value: unknown;
  files: { type: string; size: number }[];
}

const LENGTH_BYTES = 4;

/** A value of plain data and files as one run of bytes: the length of the head, the head (JSON), then the files. */
export async function pack(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const files: Blob[] = [];
  const json = JSON.stringify(value, (_key, one: unknown) =>
    one instanceof Blob ? ({ $file: files.push(one) - 1 } satisfies FilePlace) : one,
  );
  const head: Head = {
    value: JSON.parse(json) as unknown,
    files: files.map(({ type, size }) => ({ type, size })),
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const length = new DataView(new ArrayBuffer(LENGTH_BYTES));
  length.setUint32(0, headBytes.length);
  return new Uint8Array(await new Blob([length, headBytes, ...files]).arrayBuffer());
}

/** The value of packed bytes, with its files. */
export function unpack(bytes: Uint8Array<ArrayBuffer>): unknown {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  let at = LENGTH_BYTES + length;
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, at))) as Head;
  const files = head.files.map(({ type, size }) => {
    const file = new Blob([bytes.subarray(at, at + size)], { type });
    at += size;
    return file;
  });
  return JSON.parse(JSON.stringify(head.value), (_key, one: unknown) =>
    isPlace(one) ? files[one.$file] : one,
  );
}

function isPlace(value: unknown): value is FilePlace {
  return value !== null && typeof value === "object" && "$file" in value;
}
