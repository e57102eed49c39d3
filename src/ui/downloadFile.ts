/** How long the browser may take to fetch a file that it was handed. */
const FETCH_TIME_MS = 60_000;

/** Hands a file to the browser to keep. Whether the person keeps it cannot be known. */
export function downloadFile(fileName: string, content: BlobPart, type = 'application/json'): void {
  // A blob: address, since the content policy allows no data: one.
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Safari fetches the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), FETCH_TIME_MS);
}
