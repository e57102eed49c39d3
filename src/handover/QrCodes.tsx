export function QrCodes({
  codes,
  name,
}: {
  readonly codes: readonly string[];
  readonly name: string;
}) {
  return (
    <p>
      {name} {codes.length}
    </p>
  );
}
