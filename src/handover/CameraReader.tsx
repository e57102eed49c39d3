export function CameraReader(_: {
  readonly said: string;
  onRead(text: string): void;
  onClose(): void;
}) {
  return null;
}
