/**
 * Puts bytes to an address, telling the part that is sent, 0 to 1; gives the HTTP status. XMLHttpRequest, because fetch
 * does not tell how much of a body is sent.
 */
export function putWithProgress(onProgress: (part: number) => void) {
  return (url: string, file: Blob): Promise<number> =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("PUT", url);
      request.setRequestHeader("content-type", file.type);
      request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
      request.addEventListener("load", () => resolve(request.status));
      request.addEventListener("error", () => reject(new Error("The upload was cut off")));
      request.send(file);
    });
}
